import type {Words} from '../collation.ts'
import type {Anchors} from './anchors.ts'
import {Pairs} from './pairs.ts'

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
  /** The distinct pairs of forms that meet in a cell, and which of them each cell is. */
  pairs: Pairs
  pair: Int32Array
}

export function leftOver(a: Words, b: Words, anchors: Anchors): Cells {
  const rows = a.rowStarts.length - 1
  const sideA = free(a.rowStarts, anchors.toB)
  const sideB = free(b.rowStarts, anchors.toA)
  const starts = new Int32Array(rows + 1)
  for (let row = 0; row < rows; row++) {
    const width = sideB.starts[row + 1]! - sideB.starts[row]!
    starts[row + 1] = starts[row]! + (sideA.starts[row + 1]! - sideA.starts[row]!) * width
  }
  const pairs = new Pairs()
  const pair = new Int32Array(starts[rows]!)
  let cell = 0
  for (let row = 0; row < rows; row++) {
    const from = sideB.starts[row]!
    const to = sideB.starts[row + 1]!
    for (let i = sideA.starts[row]!; i < sideA.starts[row + 1]!; i++) {
      const form = a.forms[sideA.words[i]!]!
      for (let j = from; j < to; j++) pair[cell++] = pairs.add(form, b.forms[sideB.words[j]!]!)
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
