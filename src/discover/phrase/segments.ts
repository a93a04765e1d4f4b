import {Floats} from './floats.ts'
import type {Passage} from './passage.ts'

/** What it costs to pair a segment with nothing, and what a pair in order is worth. */
const leftOut = 0.2
const order = 0.6

/** How well segment s of a and segment t of b are linked: `linked[s * width + t]`, 0 upwards. */
export interface SegmentLinks {
  linked: Float64Array
  width: number
}

/** Segment links 0–1: shared mass, and for segments linked to nothing what the segments around them say. */
export function linkSegments(p: Float64Array, a: Passage, b: Passage): SegmentLinks {
  const [na, nb] = [a.count, b.count]
  const [segmentsA, segmentsB] = [a.segments, b.segments]
  const height = na > 0 ? segmentsA[na - 1]! + 1 : 1
  const width = nb > 0 ? segmentsB[nb - 1]! + 1 : 1
  const mass = room.mass.zeros(height * width)
  const sizeA = room.sizeA.zeros(height)
  const sizeB = room.sizeB.zeros(width)
  for (let i = 0; i < na; i++) sizeA[segmentsA[i]!]!++
  for (let j = 0; j < nb; j++) sizeB[segmentsB[j]!]!++
  for (let i = 0; i < na; i++)
    for (let j = 0; j < nb; j++) mass[segmentsA[i]! * width + segmentsB[j]!]! += p[i * nb + j]!
  const own = room.own.of(height * width)
  for (let s = 0; s < height; s++)
    for (let t = 0; t < width; t++)
      own[s * width + t] = Math.min(1, (2 * mass[s * width + t]!) / (sizeA[s]! + sizeB[t]! || 1))
  const linked = room.linked.of(height * width)
  for (let s = 0; s < height; s++)
    for (let t = 0; t < width; t++) {
      const before = s > 0 && t > 0 ? own[(s - 1) * width + t - 1]! : 0
      const after = s + 1 < height && t + 1 < width ? own[(s + 1) * width + t + 1]! : 0
      linked[s * width + t] = own[s * width + t]! + 0.35 * (before + after)
    }
  addOrder(linked, own, height, width)
  return {linked, width}
}

const room = {
  mass: new Floats(),
  sizeA: new Floats(),
  sizeB: new Floats(),
  own: new Floats(),
  linked: new Floats(),
  best: new Floats(),
}

/** Pairs segments in order (Needleman & Wunsch 1970): likeness counts, and pairing costs less than leaving two out. */
function addOrder(linked: Float64Array, own: Float64Array, height: number, width: number): void {
  const w = width + 1
  const best = room.best.of((height + 1) * w)
  best[0] = 0
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
  let [s, t] = [height, width]
  while (s > 0 && t > 0) {
    const here = best[s * w + t]!
    if (here === best[(s - 1) * w + t - 1]! + pairing(s - 1, t - 1)) {
      s--
      t--
      linked[s * width + t]! += order
    } else if (here === best[(s - 1) * w + t]! - leftOut) s--
    else t--
  }
}
