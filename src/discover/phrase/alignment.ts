import {linkSegments, type SegmentLinks, segmentsOf} from './segments.ts'
import {kinship, type Likeness} from './similarity.ts'
import type {Token} from './token.ts'

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
}
const rounds = 3
const reach = 3

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
  const base = worthOfCells(a, ia, b, ib, like)
  let p: Float64Array = new Float64Array(na * nb)
  normalise(base, p, na, nb)
  const segmentsA = segmentsOf(a, ia)
  const segmentsB = segmentsOf(b, ib)
  const odds = new Float64Array(na * nb)
  let segment = linkSegments(p, na, nb, segmentsA, segmentsB)
  for (let round = 0; round < rounds; round++) {
    if (round > 0) segment = linkSegments(p, na, nb, segmentsA, segmentsB)
    sumOdds(odds, base, contextOf(p, na, nb), segment, segmentsA, segmentsB)
    const next = new Float64Array(na * nb)
    normalise(odds, next, na, nb)
    p = next
  }
  const probability = spread(p, ia, ib, a.length, m)
  const numberA = new Map(ia.map((i, n) => [i, segmentsA[n]!]))
  const numberB = new Map(ib.map((j, n) => [j, segmentsB[n]!]))
  const segments = (i: number, j: number): number =>
    segment.linked[(numberA.get(i) ?? 0) * segment.width + (numberB.get(j) ?? 0)] ?? 0
  return {a, b, probability, segments, likeness: (i, j) => like(a[i]!, b[j]!)}
}

// The loops over cells are functions of their own: within `align`, V8 compiles each again and again for the loop
// alone and throws it away behind it, which is a third of the time of a short text.

function worthOfCells(
  a: readonly Token[],
  ia: readonly number[],
  b: readonly Token[],
  ib: readonly number[],
  like: (a: Token, b: Token) => Likeness,
): Float64Array {
  const worths = new Float64Array(ia.length * ib.length)
  let cell = 0
  for (const i of ia) for (const j of ib) worths[cell++] = worthOf(like(a[i]!, b[j]!))
  return worths
}

function sumOdds(
  odds: Float64Array,
  base: Float64Array,
  context: Float64Array,
  {linked, width}: SegmentLinks,
  segmentsA: readonly number[],
  segmentsB: readonly number[],
): void {
  const [na, nb] = [segmentsA.length, segmentsB.length]
  for (let i = 0; i < na; i++) {
    const from = segmentsA[i]! * width
    for (let j = 0; j < nb; j++) {
      const cell = i * nb + j
      const slope = Math.abs(i / na - j / nb)
      odds[cell] =
        base[cell]! +
        worth.context * context[cell]! +
        worth.segment * linked[from + segmentsB[j]!]! -
        worth.place * Math.min(1, 2 * slope)
    }
  }
}

/** Cells of content tokens among those of all tokens. */
function spread(
  p: Float64Array,
  ia: readonly number[],
  ib: readonly number[],
  height: number,
  width: number,
): Float64Array {
  const wide = new Float64Array(height * width)
  let cell = 0
  for (const i of ia) for (const j of ib) wide[i * width + j] = p[cell++]!
  return wide
}

function worthOf({kind, meaning}: Likeness): number {
  if (kind !== kinship.meaning) return worth[kind as 0 | 2 | 3]
  return worth[kinship.none] + meaning * (worth.meaning - worth[kinship.none])
}

function indicesOfContent(tokens: readonly Token[]): number[] {
  return [...tokens.keys()].filter((i) => tokens[i]!.content)
}

/** Links fainter than this say nothing of their neighbours. */
const faint = 0.05

/**
 * For every cell, how well the neighbours within reach are linked in parallel: the best link before it plus the best
 * behind it, the nearer and the more parallel the better. Each link tells its neighbours, since links are few and
 * cells are many.
 */
function contextOf(p: Float64Array, na: number, nb: number): Float64Array {
  const before = new Float64Array(na * nb)
  const behind = new Float64Array(na * nb)
  for (let x = 0; x < na; x++) {
    for (let y = 0; y < nb; y++) {
      const link = p[x * nb + y]!
      if (link < faint) continue
      for (let d = 1; d <= reach; d++) {
        for (let e = 1; e <= reach; e++) {
          const value = link * (1 - 0.15 * (Math.min(d, e) - 1) - 0.3 * Math.abs(d - e))
          if (x + d < na && y + e < nb) {
            const cell = (x + d) * nb + y + e
            if (value > before[cell]!) before[cell] = value
          }
          if (x >= d && y >= e) {
            const cell = (x - d) * nb + y - e
            if (value > behind[cell]!) behind[cell] = value
          }
        }
      }
    }
  }
  for (let cell = 0; cell < before.length; cell++) before[cell]! += behind[cell]!
  return before
}

/** Softmax with a null along rows and columns; the geometric mean of both. */
function normalise(odds: Float64Array, out: Float64Array, na: number, nb: number): void {
  const exp = new Float64Array(odds.length)
  for (let cell = 0; cell < exp.length; cell++) exp[cell] = Math.exp(odds[cell]!)
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
