import type {Vocabulary, Words} from '../collation.ts'
import type {Association} from './association.ts'
import type {Cells} from './cells.ts'
import {Contexts} from './contexts.ts'
import {describePairs, type Frequencies, pairWidth} from './pair-features.ts'
import type {Partners} from './partners.ts'
import type {Places} from './place.ts'
import {support, supportReach} from './support.ts'

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
/** Features that only speak of the pair of forms stand here. */
export const pairStart = 6
export const pairEnd = pairStart + pairWidth

/** A cell less likely than this after one stage is not looked at again: a third less time, and no worse. */
const negligible = 0.003
const logs = Float64Array.from({length: 4096}, (_, distance) => Math.log1p(distance))

/** What a stage knows beside the texts. */
export interface View {
  partners: Partners
  places: Places
  /** From the second stage on: what the links of the stage before say, and how likely each cell was. */
  association: Association | undefined
  likely: Float32Array | undefined
}

/** Describes cells, row by row. */
export class Features {
  /**
   * The features of the cell last visited, those of its pair of forms left out: they are in `ofPairs`,
   * `pairWidth` numbers a pair, and a stage weighs them once a pair.
   */
  readonly values = new Float64Array(featureCount)
  readonly ofPairs: Float32Array
  private readonly a: Words
  private readonly b: Words
  private readonly cells: Cells

  constructor(vocabulary: Vocabulary, frequency: Frequencies, a: Words, b: Words, cells: Cells) {
    this.a = a
    this.b = b
    this.cells = cells
    this.ofPairs = describePairs(vocabulary, frequency, cells, new Contexts([a, b], frequency))
    this.values[0] = 1
  }

  /** Calls `visit(cell)` for every cell of a row that is not hopeless, with `values` filled. */
  eachCell(row: number, view: View, visit: (cell: number) => void): void {
    const {partners, places, association, likely} = view
    const {a, b, cells, values} = this
    const aStart = a.rowStarts[row]!
    const bStart = b.rowStarts[row]!
    const aEnd = a.rowStarts[row + 1]!
    const bEnd = b.rowStarts[row + 1]!
    for (let cell = cells.starts[row]!; cell < cells.starts[row + 1]!; cell++) {
      if (likely && likely[cell]! < negligible) continue
      const i = cells.a[cell]!
      const j = cells.b[cell]!
      const off = this.place(places, i, j)
      values[4] = Math.abs((i - aStart + 0.5) / (aEnd - aStart) - (j - bStart + 0.5) / (bEnd - bStart))
      // Where no neighbour's link lies near the diagonal, none supports the cell.
      values[5] = off > supportReach ? 0 : support(partners, i, aStart, aEnd, j, bStart, bEnd)
      association?.fill(cells.pair[cell]!, cell, values, pairEnd)
      visit(cell)
    }
  }

  /** Writes near, far and crossing; returns how far the cell lies off the nearest anchors' diagonals. */
  private place({a, b}: Places, i: number, j: number): number {
    const {values} = this
    const aLeft = Math.abs(i - a.left[i]! - (j - a.leftTo[i]!))
    const aRight = Math.abs(a.right[i]! - i - (a.rightTo[i]! - j))
    const bLeft = Math.abs(j - b.left[j]! - (i - b.leftTo[j]!))
    const bRight = Math.abs(b.right[j]! - j - (b.rightTo[j]! - i))
    const aNear = Math.min(aLeft, aRight)
    const bNear = Math.min(bLeft, bRight)
    values[1] = log1p(aNear) + log1p(bNear)
    values[2] = log1p(Math.max(aLeft, aRight)) + log1p(Math.max(bLeft, bRight))
    values[3] =
      (j <= a.leftTo[i]! || j >= a.rightTo[i]! ? 1 : 0) + (i <= b.leftTo[j]! || i >= b.rightTo[j]! ? 1 : 0)
    return Math.min(aNear, bNear)
  }
}

function log1p(distance: number): number {
  return distance < logs.length ? logs[distance]! : logs[logs.length - 1]!
}
