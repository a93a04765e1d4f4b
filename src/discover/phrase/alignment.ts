import type {Token} from './line.ts'
import {kinship, type Likeness} from './similarity.ts'

/** Soft links between the content tokens of two passages. */
export interface Alignment {
  a: readonly Token[]
  b: readonly Token[]
  /** `probability[i * b.length + j]`: how likely token i of a and token j of b say the same. */
  probability: Float64Array
  likeness(i: number, j: number): Likeness
  /** How well the segments of token i of a and token j of b are linked, 0 upwards. */
  segments(i: number, j: number): number
}

/** What a cell is worth: likeness, place between linked neighbours, place in an enumeration. */
const worth = {
  [kinship.same]: 3.5,
  [kinship.derived]: 2.8,
  meaning: 2.2,
  [kinship.none]: -1.6,
  context: 2.2,
  segment: 1.6,
  place: 1.0,
  nothing: 0,
  order: 0.6,
}
const leftOut = 0.2
const rounds = 4
const reach = 4

/**
 * Links content tokens softly. A cell's odds come from the likeness of the words, from what the tokens around both are
 * linked to (phrases move as wholes, so the nearer of the two sides counts), and from the segments both stand in
 * (enumerations are translated item by item; an item between two linked items is linked by elimination). Odds become
 * probabilities by a softmax with a null in both directions, their geometric mean; four rounds.
 */
export function align(
  a: readonly Token[],
  b: readonly Token[],
  like: (a: Token, b: Token) => Likeness,
): Alignment {
  const m = b.length
  const ia = indicesOfContent(a)
  const ib = indicesOfContent(b)
  const [na, nb] = [ia.length, ib.length]
  const cells: Likeness[] = new Array(na * nb)
  for (let i = 0; i < na; i++) for (let j = 0; j < nb; j++) cells[i * nb + j] = like(a[ia[i]!]!, b[ib[j]!]!)
  const base = Float64Array.from(cells, ({kind, meaning}) =>
    kind === kinship.meaning
      ? worth[kinship.none] + meaning * (worth.meaning - worth[kinship.none])
      : worth[kind as 0 | 2 | 3],
  )
  let p: Float64Array = new Float64Array(na * nb)
  normalise(base, p, na, nb)
  const segmentsA = segmentsOf(a, ia)
  const segmentsB = segmentsOf(b, ib)
  const odds = new Float64Array(na * nb)
  let segment = linkSegments(p, na, nb, segmentsA, segmentsB)
  for (let round = 0; round < rounds; round++) {
    if (round > 0) segment = linkSegments(p, na, nb, segmentsA, segmentsB)
    for (let i = 0; i < na; i++) {
      for (let j = 0; j < nb; j++) {
        const cell = i * nb + j
        const slope = Math.abs(i / na - j / nb)
        odds[cell] =
          base[cell]! +
          worth.context * context(p, na, nb, i, j) +
          worth.segment * segment[segmentsA[i]! * segment.width + segmentsB[j]!]! -
          worth.place * Math.min(1, 2 * slope)
      }
    }
    const next = new Float64Array(na * nb)
    normalise(odds, next, na, nb)
    p = next
  }
  const probability = new Float64Array(a.length * m)
  for (let i = 0; i < na; i++) for (let j = 0; j < nb; j++) probability[ia[i]! * m + ib[j]!] = p[i * nb + j]!
  const numberA = new Map(ia.map((i, n) => [i, segmentsA[n]!]))
  const numberB = new Map(ib.map((j, n) => [j, segmentsB[n]!]))
  const segments = (i: number, j: number): number =>
    segment[(numberA.get(i) ?? 0) * segment.width + (numberB.get(j) ?? 0)] ?? 0
  return {a, b, probability, segments, likeness: (i, j) => like(a[i]!, b[j]!)}
}

function indicesOfContent(tokens: readonly Token[]): number[] {
  return [...tokens.keys()].filter((i) => tokens[i]!.content)
}

/** Number of the segment each content token stands in. */
function segmentsOf(tokens: readonly Token[], content: readonly number[]): number[] {
  const numbers: number[] = []
  let segment = 0
  for (const [i, token] of tokens.entries()) {
    if (token.opens && i > 0) segment++
    numbers.push(segment)
  }
  return content.map((i) => numbers[i]!)
}

/** How well the neighbours within reach are linked in parallel, the nearer the better; each side up to 1. */
function context(p: Float64Array, na: number, nb: number, i: number, j: number): number {
  let sum = 0
  for (const side of [-1, 1]) {
    let best = 0
    for (let d = 1; d <= reach; d++) {
      const x = i + side * d
      if (x < 0 || x >= na) break
      for (let e = 1; e <= reach; e++) {
        const y = j + side * e
        if (y < 0 || y >= nb) break
        const value = p[x * nb + y]! * (1 - 0.15 * (Math.min(d, e) - 1) - 0.3 * Math.abs(d - e))
        if (value > best) best = value
      }
    }
    sum += best
  }
  return sum
}

/** Segment links 0–1: shared mass, and for segments linked to nothing what the segments around them say. */
function linkSegments(
  p: Float64Array,
  na: number,
  nb: number,
  segmentsA: readonly number[],
  segmentsB: readonly number[],
): Float64Array & {width: number} {
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
  for (const [s, t] of inOrder(own, height, width)) linked[s * width + t]! += worth.order
  return Object.assign(linked, {width})
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

/** Softmax with a null along rows and columns; the geometric mean of both. */
function normalise(odds: Float64Array, out: Float64Array, na: number, nb: number): void {
  const exp = Float64Array.from(odds, Math.exp)
  const rows = new Float64Array(na).fill(Math.exp(worth.nothing))
  const columns = new Float64Array(nb).fill(Math.exp(worth.nothing))
  for (let i = 0; i < na; i++)
    for (let j = 0; j < nb; j++) {
      rows[i]! += exp[i * nb + j]!
      columns[j]! += exp[i * nb + j]!
    }
  for (let i = 0; i < na; i++)
    for (let j = 0; j < nb; j++) {
      const value = exp[i * nb + j]!
      out[i * nb + j] = Math.sqrt((value / rows[i]!) * (value / columns[j]!))
    }
}
