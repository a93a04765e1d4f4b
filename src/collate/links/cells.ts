import type {Vocabulary, Words} from '../collation.ts'
import type {AnchoredNeighbours} from './anchored-neighbours.ts'
import type {Anchors} from './anchors.ts'
import {manyOthers} from './bounds.ts'
import {doubled, Pairs} from './pairs.ts'

/**
 * The left-over cells: a word without an anchor against such a word of the other side in the same row, unless they lie
 * too far from where their neighbours are anchored (three in four do). Row by row, `a` slow, `b` fast.
 */
export interface Cells {
  /** The cells of row r are those from `starts[r]` to `starts[r + 1]`. */
  starts: Int32Array
  /** The words of each cell: indices into the columns of `Words`. */
  a: Int32Array
  b: Int32Array
  /** The distinct pairs of forms that meet in a cell, and which of them each cell is. */
  pairs: Pairs
  pair: Int32Array
}

/**
 * How many words off the anchored neighbours of its words a cell may lie, by how many of the two are function
 * words: two content words may have moved far, `of` is never linked to one of another phrase.
 */
const reach = [30, 1, 3]

const farthest = 300
/** From so many free words of a row on, words are crossed with fewer: cells of a row of a million words would take gigabytes. */
const mostAtFull = 4000
const nearest = 12

/** How far from where its neighbours are anchored a word is crossed, in a row with so many free words. */
const farthestOf = (others: number): number =>
  others <= mostAtFull ? farthest : Math.max(nearest, Math.floor((farthest * mostAtFull) / others))

export function leftOver(
  {isFunction}: Vocabulary,
  a: Words,
  b: Words,
  anchors: Anchors,
  {a: left, b: right}: AnchoredNeighbours,
): Cells {
  const rows = a.rowStarts.length - 1
  const starts = new Int32Array(rows + 1)
  const columns = new Columns()
  const pairs = new Pairs()
  const free = new Int32Array(b.forms.length)
  /** Crosses a word with those of the other side that stand where its partner may. */
  const cross = (i: number, others: number): void => {
    const low = left.low[i]!
    const high = left.high[i]!
    const far = farthestOf(others)
    if (others <= manyOthers) among(i, others, -1, b.forms.length)
    else if (high - low <= manyOthers) among(i, others, low - far, high + far)
    else {
      const first = Math.min(left.behind[i]!, left.before[i]!)
      const last = Math.max(left.behind[i]!, left.before[i]!)
      among(i, others, first - far, first + far)
      among(i, others, Math.max(first + far, last - far), last + far)
    }
  }
  const among = (i: number, others: number, first: number, end: number): void => {
    const form = a.forms[i]!
    const low = left.low[i]!
    const high = left.high[i]!
    for (let at = firstFrom(free, others, first); at < others && free[at]! < end; at++) {
      const j = free[at]!
      const other = b.forms[j]!
      if (form !== other) {
        const around = reach[isFunction[form]! + isFunction[other]!]!
        if (j <= low - around || j >= high + around) continue
        if (i <= right.low[j]! - around || i >= right.high[j]! + around) continue
      }
      columns.push(i, j, pairs.add(form, other))
    }
  }
  for (let row = 0; row < rows; row++) {
    let others = 0
    for (let j = b.rowStarts[row]!; j < b.rowStarts[row + 1]!; j++) {
      if (anchors.toA[j]! < 0) free[others++] = j
    }
    for (let i = a.rowStarts[row]!; i < a.rowStarts[row + 1]!; i++) {
      if (anchors.toB[i]! < 0) cross(i, others)
    }
    starts[row + 1] = columns.length
  }
  const {length} = columns
  return {
    starts,
    a: columns.a.slice(0, length),
    b: columns.b.slice(0, length),
    pairs,
    pair: columns.pair.slice(0, length),
  }
}

/** Index of the first of ascending values from `least` on. */
function firstFrom(values: Int32Array, count: number, least: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! >= least) high = middle
    else low = middle + 1
  }
  return low
}

/** Columns that grow by doubling. */
class Columns {
  length = 0
  a = new Int32Array(1 << 12)
  b = new Int32Array(1 << 12)
  pair = new Int32Array(1 << 12)

  push(a: number, b: number, pair: number): void {
    if (this.length === this.pair.length) {
      this.a = doubled(this.a)
      this.b = doubled(this.b)
      this.pair = doubled(this.pair)
    }
    this.a[this.length] = a
    this.b[this.length] = b
    this.pair[this.length++] = pair
  }
}
