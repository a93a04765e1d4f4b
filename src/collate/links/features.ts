import type {Vocabulary, Words} from '../collation.ts'
import type {Association} from './association.ts'
import type {Cells} from './cells.ts'
import {Contexts} from './contexts.ts'
import type {Partners} from './partners.ts'
import {Places} from './place.ts'
import {Similarity} from './similarity.ts'

/** What is known of a cell, in the order of the weights. */
export const featureNames = [
  'bias',
  'near',
  'far',
  'crossing',
  'relative',
  'support',
  'same content word',
  'same function word',
  'same stem',
  'spelling',
  'content beside function',
  'both function',
  'frequency',
  'rarity',
  'context',
  'forward',
  'backward',
  'together',
  'linked a',
  'linked b',
] as const
export const featureCount = featureNames.length
/** Features that only speak of the pair of forms: from here up to `pairEnd`. */
const pairStart = 6
const pairEnd = 15

/** A cell less likely than this after one stage is not looked at again: nothing lost, most of the time won. */
const negligible = 0.003
/** How much a neighbour's link at a distance speaks for a cell, and how fast that fades off the diagonal. */
const reach = 3
const fading = Float64Array.from([1, 0.4, 0.15, 0.05])
const distanceWeight = Float64Array.from([0, 1, 0.5, 0.25])
const logs = Float64Array.from({length: 4096}, (_, distance) => Math.log1p(distance))

/** Fills features of cells, row by row. */
export class Features {
  /** The features of the cell last asked for. */
  readonly values = new Float64Array(featureCount)
  private readonly places = new Places()
  private readonly pairFeatures: Float32Array
  private readonly a: Words
  private readonly b: Words
  private readonly cells: Cells

  constructor(vocabulary: Vocabulary, frequency: Frequencies, a: Words, b: Words, cells: Cells) {
    this.a = a
    this.b = b
    this.cells = cells
    this.pairFeatures = describePairs(vocabulary, frequency, cells, new Contexts([a, b], frequency))
    this.values[0] = 1
  }

  /** Calls `visit(cell)` for every cell of a row, with `values` filled. */
  eachCell(
    row: number,
    partners: Partners,
    association: Association | undefined,
    likely: Float32Array | undefined,
    visit: (cell: number) => void,
  ): void {
    const {a, b, cells, places, values} = this
    const aStart = a.rowStarts[row]!
    const bStart = b.rowStarts[row]!
    const n = a.rowStarts[row + 1]! - aStart
    const m = b.rowStarts[row + 1]! - bStart
    places.locate(a, b, partners, row)
    let cell = cells.starts[row]!
    for (let k = cells.freeAStarts[row]!; k < cells.freeAStarts[row + 1]!; k++) {
      const i = cells.freeA[k]! - aStart
      for (let l = cells.freeBStarts[row]!; l < cells.freeBStarts[row + 1]!; l++, cell++) {
        if (likely && likely[cell]! < negligible) continue
        const j = cells.freeB[l]! - bStart
        this.place(i, j)
        values[4] = Math.abs((i + 0.5) / n - (j + 0.5) / m)
        values[5] = support(partners, aStart, i, n, bStart, j, m)
        const pair = cells.pair[cell]!
        const from = pair * (pairEnd - pairStart)
        for (let at = 0; at < pairEnd - pairStart; at++)
          values[pairStart + at] = this.pairFeatures[from + at]!
        if (association) association.fill(pair, cell, values, pairEnd)
        visit(cell)
      }
    }
  }

  private place(i: number, j: number): void {
    const {values} = this
    const {a, b} = this.places
    const aLeft = Math.abs(i - a.left[i]! - (j - a.leftTo[i]!))
    const aRight = Math.abs(a.right[i]! - i - (a.rightTo[i]! - j))
    const bLeft = Math.abs(j - b.left[j]! - (i - b.leftTo[j]!))
    const bRight = Math.abs(b.right[j]! - j - (b.rightTo[j]! - i))
    values[1] = log1p(Math.min(aLeft, aRight)) + log1p(Math.min(bLeft, bRight))
    values[2] = log1p(Math.max(aLeft, aRight)) + log1p(Math.max(bLeft, bRight))
    values[3] =
      (j <= a.leftTo[i]! || j >= a.rightTo[i]! ? 1 : 0) + (i <= b.leftTo[j]! || i >= b.rightTo[j]! ? 1 : 0)
  }
}

/** How often each form occurs on each side, in rows that both sides have. */
export interface Frequencies {
  a: Float64Array
  b: Float64Array
}

function describePairs(
  vocabulary: Vocabulary,
  frequency: Frequencies,
  cells: Cells,
  contexts: Contexts,
): Float32Array {
  const {pairs} = cells
  const width = pairEnd - pairStart
  const features = new Float32Array(pairs.size * width)
  const similarity = new Similarity(vocabulary.forms)
  for (let pair = 0; pair < pairs.size; pair++) {
    const a = pairs.a[pair]!
    const b = pairs.b[pair]!
    const functions = vocabulary.isFunction[a]! + vocabulary.isFunction[b]!
    const from = pair * width
    if (a === b) features[from + (functions > 0 ? 1 : 0)] = 1
    else if (vocabulary.stems[a] === vocabulary.stems[b]) features[from + 2] = 1
    else features[from + 3] = similarity.between(a, b)
    if (functions === 1) features[from + 4] = 1
    if (functions === 2) features[from + 5] = 1
    features[from + 7] = Math.log((frequency.a[a]! + 1) * (frequency.b[b]! + 1))
    if (a !== b) features[from + 8] = contexts.between(a, b)
    features[from + 6] = Math.abs(Math.log((frequency.a[a]! + 1) / (frequency.b[b]! + 1)))
  }
  return features
}

/**
 * What the links of the words around say for this one: a word at distance d before, linked at distance d
 * before on the other side, supports it fully; the farther off that diagonal, the less.
 */
function support(
  partners: Partners,
  aStart: number,
  i: number,
  n: number,
  bStart: number,
  j: number,
  m: number,
): number {
  let sum = 0
  for (let distance = 1; distance <= reach; distance++) {
    const weight = distanceWeight[distance]!
    for (let side = -distance; side <= distance; side += 2 * distance) {
      const near = i + side
      if (near < 0 || near >= n) sum += weight * edge(j + side, m)
      else {
        const to = partners.toB[aStart + near]!
        if (to >= 0) {
          const off = Math.abs(to - bStart - j - side)
          if (off < fading.length) sum += weight * fading[off]! * partners.sureA[aStart + near]!
        }
      }
      const nearB = j + side
      if (nearB < 0 || nearB >= m) sum += weight * edge(i + side, n)
      else {
        const to = partners.toA[bStart + nearB]!
        if (to >= 0) {
          const off = Math.abs(to - aStart - i - side)
          if (off < fading.length) sum += weight * fading[off]! * partners.sureB[bStart + nearB]!
        }
      }
    }
  }
  return sum
}

/** Both sides running off the same edge count as linked, but only half: every text has an edge. */
function edge(other: number, length: number): number {
  return other < 0 || other >= length ? 0.5 : 0
}

function log1p(distance: number): number {
  return distance < logs.length ? logs[distance]! : logs[logs.length - 1]!
}
