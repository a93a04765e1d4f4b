import type {Vocabulary, Words} from '../collation.ts'
import type {Anchors} from './anchors.ts'
import {Pairs} from './pairs.ts'
import {Places} from './place.ts'

/**
 * The left-over cells: every word of a row that has no anchor against every such word of the other side.
 * Cells of a row stand row-major (`a` slow, `b` fast) from `starts[row]`.
 */
export interface Cells {
  /** Indices into the columns of `Words`, row by row. */
  freeA: Int32Array
  freeB: Int32Array
  freeAStarts: Int32Array
  freeBStarts: Int32Array
  starts: Int32Array
  /** The distinct pairs of forms that meet in a cell, and which of them each cell is; -1 for a cell too far from where its words' neighbours are anchored. */
  pairs: Pairs
  pair: Int32Array
}

/**
 * How many words off the anchored neighbours of its words a cell may lie, by how many of the two are function
 * words: two content words may have moved far, `of` is never linked to one of another phrase.
 */
const reach = [30, 1, 3]

export function leftOver({isFunction}: Vocabulary, a: Words, b: Words, anchors: Anchors): Cells {
  const rows = a.rowStarts.length - 1
  const sideA = free(a.rowStarts, anchors.toB)
  const sideB = free(b.rowStarts, anchors.toA)
  const starts = new Int32Array(rows + 1)
  for (let row = 0; row < rows; row++) {
    const width = sideB.starts[row + 1]! - sideB.starts[row]!
    starts[row + 1] = starts[row]! + (sideA.starts[row + 1]! - sideA.starts[row]!) * width
  }
  const pairs = new Pairs()
  const places = new Places()
  const pair = new Int32Array(starts[rows]!)
  let cell = 0
  for (let row = 0; row < rows; row++) {
    const from = sideB.starts[row]!
    const to = sideB.starts[row + 1]!
    if (from === to || sideA.starts[row] === sideA.starts[row + 1]) continue
    places.locate(a, b, anchors, row)
    const {left, right} = {left: places.a, right: places.b}
    for (let k = sideA.starts[row]!; k < sideA.starts[row + 1]!; k++) {
      const form = a.forms[sideA.words[k]!]!
      const i = sideA.words[k]! - a.rowStarts[row]!
      const low = left.leftTo[i]!
      const high = left.rightTo[i]!
      for (let l = from; l < to; l++, cell++) {
        const j = sideB.words[l]! - b.rowStarts[row]!
        const other = b.forms[sideB.words[l]!]!
        const around = reach[isFunction[form]! + isFunction[other]!]!
        const near =
          j > low - around &&
          j < high + around &&
          i > right.leftTo[j]! - around &&
          i < right.rightTo[j]! + around
        pair[cell] = near || form === other ? pairs.add(form, other) : -1
      }
    }
  }
  return {
    freeA: sideA.words,
    freeB: sideB.words,
    freeAStarts: sideA.starts,
    freeBStarts: sideB.starts,
    starts,
    pairs,
    pair,
  }
}

function free(rowStarts: Int32Array, anchored: Int32Array): {words: Int32Array; starts: Int32Array} {
  let count = 0
  for (const anchor of anchored) if (anchor < 0) count++
  const words = new Int32Array(count)
  const starts = new Int32Array(rowStarts.length)
  count = 0
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    for (let word = rowStarts[row]!; word < rowStarts[row + 1]!; word++) {
      if (anchored[word]! < 0) words[count++] = word
    }
    starts[row + 1] = count
  }
  return {words, starts}
}
