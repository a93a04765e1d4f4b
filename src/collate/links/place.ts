import type {Words} from '../collation.ts'
import type {Anchors} from './anchors.ts'

/** The nearest anchored word before and after each word of a row, as indices of both sides. */
export interface Neighbours {
  /** Own side; the row's edges count as anchored to each other. */
  left: Int32Array
  right: Int32Array
  /** What these are anchored to. */
  leftTo: Int32Array
  rightTo: Int32Array
}

/** Fills the neighbours of the words of one row, all relative to its start. */
export class Places {
  readonly a: Neighbours = empty(64)
  readonly b: Neighbours = empty(64)

  locate(a: Words, b: Words, anchors: Anchors, row: number): void {
    const aStart = a.rowStarts[row]!
    const bStart = b.rowStarts[row]!
    const n = a.rowStarts[row + 1]! - aStart
    const m = b.rowStarts[row + 1]! - bStart
    fill(this.a, anchors.toB, aStart, n, bStart, m)
    fill(this.b, anchors.toA, bStart, m, aStart, n)
  }
}

function empty(length: number): Neighbours {
  return {
    left: new Int32Array(length),
    right: new Int32Array(length),
    leftTo: new Int32Array(length),
    rightTo: new Int32Array(length),
  }
}

function fill(
  side: Neighbours,
  to: Int32Array,
  start: number,
  length: number,
  otherStart: number,
  otherLength: number,
): void {
  if (side.left.length < length) Object.assign(side, empty(length * 2))
  let near = -1
  let nearTo = -1
  for (let word = 0; word < length; word++) {
    side.left[word] = near
    side.leftTo[word] = nearTo
    const other = to[start + word]!
    if (other >= 0) {
      near = word
      nearTo = other - otherStart
    }
  }
  near = length
  nearTo = otherLength
  for (let word = length - 1; word >= 0; word--) {
    side.right[word] = near
    side.rightTo[word] = nearTo
    const other = to[start + word]!
    if (other >= 0) {
      near = word
      nearTo = other - otherStart
    }
  }
}
