import type {Vocabulary, Words} from '../collation.ts'
import type {AnchoredNeighbours} from './anchored-neighbours.ts'
import type {Association} from './association.ts'
import type {Cells} from './cells.ts'
import {Contexts} from './contexts.ts'
import type {Frequencies} from './frequencies.ts'
import {describePairs, pairWidth} from './pair-features.ts'
import type {Partners} from './partners.ts'
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
/** Logarithms of distances, made when first asked for: `show` loads this file and links nothing. */
const logs = new Float64Array(4096)

/** What a stage knows beside the texts. */
export interface View {
  partners: Partners
  places: AnchoredNeighbours
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
  private place({a, b}: AnchoredNeighbours, i: number, j: number): number {
    const {values} = this
    const aLeft = Math.abs(j - a.behind[i]!)
    const aRight = Math.abs(j - a.before[i]!)
    const bLeft = Math.abs(i - b.behind[j]!)
    const bRight = Math.abs(i - b.before[j]!)
    const aNear = Math.min(aLeft, aRight)
    const bNear = Math.min(bLeft, bRight)
    values[1] = log1p(aNear) + log1p(bNear)
    values[2] = log1p(Math.max(aLeft, aRight)) + log1p(Math.max(bLeft, bRight))
    values[3] = (j <= a.low[i]! || j >= a.high[i]! ? 1 : 0) + (i <= b.low[j]! || i >= b.high[j]! ? 1 : 0)
    return Math.min(aNear, bNear)
  }
}

function log1p(distance: number): number {
  const at = Math.min(distance, logs.length - 1)
  if (at > 0 && logs[at] === 0) logs[at] = Math.log1p(at)
  return logs[at]!
}
