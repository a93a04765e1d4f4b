import type {Passage} from './passage.ts'

/** What it costs to pair a segment with nothing, and what a pair in order is worth. */
const leftOut = 0.2
const order = 0.6

/** Number of the segment each content word stands in. */
export function segmentsOf({tokens, content}: Passage): Int32Array {
  const numbers = new Int32Array(content.length)
  let segment = 0
  let c = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.opens && i > 0) segment++
    if (token.content) numbers[c++] = segment
  }
  return numbers
}

/** How well segment s of a and segment t of b are linked: `linked[s * width + t]`, 0 upwards. */
export interface SegmentLinks {
  linked: Float64Array
  width: number
}

/** Segment links 0–1: shared mass, and for segments linked to nothing what the segments around them say. */
export function linkSegments(
  p: Float64Array,
  na: number,
  nb: number,
  segmentsA: Int32Array,
  segmentsB: Int32Array,
): SegmentLinks {
  const height = (segmentsA.at(-1) ?? 0) + 1
  const width = (segmentsB.at(-1) ?? 0) + 1
  const mass = new Float64Array(height * width)
  const sizeA = new Float64Array(height)
  const sizeB = new Float64Array(width)
  for (const s of segmentsA) sizeA[s]!++
  for (const s of segmentsB) sizeB[s]!++
  for (let i = 0; i < na; i++)
    for (let j = 0; j < nb; j++) mass[segmentsA[i]! * width + segmentsB[j]!]! += p[i * nb + j]!
  const own = new Float64Array(height * width)
  for (let s = 0; s < height; s++)
    for (let t = 0; t < width; t++)
      own[s * width + t] = Math.min(1, (2 * mass[s * width + t]!) / (sizeA[s]! + sizeB[t]! || 1))
  const linked = new Float64Array(height * width)
  for (let s = 0; s < height; s++)
    for (let t = 0; t < width; t++) {
      const before = s > 0 && t > 0 ? own[(s - 1) * width + t - 1]! : 0
      const after = s + 1 < height && t + 1 < width ? own[(s + 1) * width + t + 1]! : 0
      linked[s * width + t] = own[s * width + t]! + 0.35 * (before + after)
    }
  for (const [s, t] of inOrder(own, height, width)) linked[s * width + t]! += order
  return {linked, width}
}

/** Pairs segments in order (Needleman & Wunsch 1970): likeness counts, and pairing costs less than leaving two out. */
function inOrder(own: Float64Array, height: number, width: number): [number, number][] {
  const w = width + 1
  const best = new Float64Array((height + 1) * w)
  for (let s = 1; s <= height; s++) best[s * w] = -leftOut * s
  for (let t = 1; t <= width; t++) best[t] = -leftOut * t
  const pairing = (s: number, t: number): number => 2 * own[s * width + t]! - 1.25 * leftOut
  for (let s = 1; s <= height; s++)
    for (let t = 1; t <= width; t++)
      best[s * w + t] = Math.max(
        best[(s - 1) * w + t - 1]! + pairing(s - 1, t - 1),
        best[(s - 1) * w + t]! - leftOut,
        best[s * w + t - 1]! - leftOut,
      )
  const pairs: [number, number][] = []
  let [s, t] = [height, width]
  while (s > 0 && t > 0) {
    const here = best[s * w + t]!
    if (here === best[(s - 1) * w + t - 1]! + pairing(s - 1, t - 1)) pairs.push([--s, --t])
    else if (here === best[(s - 1) * w + t]! - leftOut) s--
    else t--
  }
  return pairs
}
