import type {Words} from '../collation.ts'
import type {Anchors} from './anchors.ts'

/**
 * What the nearest anchored words before and after each word of a side say of its partner, by index of the word. The
 * words beyond a row's edges count as anchored to each other.
 */
interface Neighbours {
  /** What they are anchored to: the partner rather lies between. */
  low: Int32Array
  high: Int32Array
  /** Where the partner would stand as far behind the one, or before the other, as the word itself does. */
  behind: Int32Array
  before: Int32Array
}

/** The anchored neighbours of all words of both sides. All indices are those of the columns of `Words`. */
export class AnchoredNeighbours {
  readonly a: Neighbours
  readonly b: Neighbours
  private readonly starts: {a: Int32Array; b: Int32Array}

  constructor(a: Words, b: Words) {
    this.a = empty(a.forms.length)
    this.b = empty(b.forms.length)
    this.starts = {a: a.rowStarts, b: b.rowStarts}
  }

  /** Looks for the neighbours; may be called again when more is anchored. */
  locate(anchors: Anchors): void {
    locateSide(this.a, anchors.toB, this.starts.a, this.starts.b)
    locateSide(this.b, anchors.toA, this.starts.b, this.starts.a)
  }
}

function empty(length: number): Neighbours {
  return {
    low: new Int32Array(length),
    high: new Int32Array(length),
    behind: new Int32Array(length),
    before: new Int32Array(length),
  }
}

function locateSide(side: Neighbours, to: Int32Array, starts: Int32Array, otherStarts: Int32Array): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    // Where a row lacks one side, nobody asks.
    if (starts[row] === starts[row + 1] || otherStarts[row] === otherStarts[row + 1]) continue
    lookBack(side, to, starts[row]!, starts[row + 1]!, otherStarts[row]! - 1)
    lookAhead(side, to, starts[row]!, starts[row + 1]!, otherStarts[row + 1]!)
  }
}

function lookBack(side: Neighbours, to: Int32Array, start: number, end: number, otherEdge: number): void {
  let near = start - 1
  let nearTo = otherEdge
  for (let word = start; word < end; word++) {
    side.low[word] = nearTo
    side.behind[word] = nearTo + word - near
    if (to[word]! < 0) continue
    near = word
    nearTo = to[word]!
  }
}

function lookAhead(side: Neighbours, to: Int32Array, start: number, end: number, otherEdge: number): void {
  let near = end
  let nearTo = otherEdge
  for (let word = end - 1; word >= start; word--) {
    side.high[word] = nearTo
    side.before[word] = nearTo + word - near
    if (to[word]! < 0) continue
    near = word
    nearTo = to[word]!
  }
}
