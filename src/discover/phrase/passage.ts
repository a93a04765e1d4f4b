import {flag} from './columns.ts'
import {gapOf, type Lines} from './lines.ts'
import {gaps} from './token.ts'
import type {WordClasses} from './word-classes.ts'

/**
 * A run of tokens that is compared with another. Links, spans and sums count in its content words, since small words
 * are linked to nothing; the tokens between them tell where a phrase may start and end. Its columns are filled anew for
 * each run: to make new ones for every sentence of a Bible takes longer than to compare them.
 */
export class Passage {
  readonly lines: Lines
  /** How likely each token of the row is a noun, a verb …; by place in the row. */
  readonly classes: WordClasses
  row = 0
  /** Counts how often it was filled. */
  filling = 0
  /** The row's first token; the passage's first token, and the one behind its last. */
  rowStart = 0
  from = 0
  to = 0
  /** The first word of content, by its number, and how many there are. */
  first = 0
  count = 0
  /** By word of content: its token, counted from `from` on. */
  at = new Int32Array(64)
  /** By word of content: its word and its stem. */
  ids = new Int32Array(64)
  stems = new Int32Array(64)
  /** By word of content: the widest gap between it and the one before it, of `gaps`. */
  apart = new Uint8Array(64)
  /** By word of content: whether a hyphen joins it to the one before it, or it is a suffix of that, as 人 in 承租人. */
  joined = new Uint8Array(65)
  /** By word of content: the number of the segment between punctuation or coordinators that it stands in. */
  segments = new Int32Array(64)

  constructor(lines: Lines, classes: WordClasses) {
    this.lines = lines
    this.classes = classes
  }

  /** @param first the first word of content from token `from` on */
  fill(row: number, from: number, to: number, first: number): void {
    const {lines} = this
    const {flags, wordIds, stems} = lines
    this.row = row
    this.filling++
    this.rowStart = lines.tokenStarts[row]!
    this.from = from
    this.to = to
    this.first = first
    if (to - from >= this.at.length) this.grow(to - from)
    let gap = 0
    let count = 0
    let segment = 0
    for (let token = from; token < to; token++) {
      const here = gapOf(lines, token)
      if (here > gap) gap = here
      if ((flags[token]! & flag.opens) !== 0 && token > from) segment++
      if ((flags[token]! & flag.content) === 0) continue
      this.at[count] = token - from
      this.ids[count] = wordIds[token]!
      this.stems[count] = stems[first + count]!
      this.apart[count] = gap
      const isHyphened = here === gaps.hyphen && count > 0 && this.at[count - 1] === token - from - 1
      this.joined[count] = isHyphened || lines.isSuffix(first + count) ? 1 : 0
      this.segments[count] = segment
      gap = 0
      count++
    }
    this.joined[count] = 0
    this.count = count
  }

  /** How common a word of content is in general, 0 to 9. */
  frequencyOf(content: number): number {
    return this.lines.frequencyOf(this.from + this.at[content]!)
  }

  tokenOf(content: number): number {
    return this.from + this.at[content]!
  }

  isSpelledOut(content: number): boolean {
    return (this.lines.flags[this.tokenOf(content)]! & flag.spelledOut) !== 0
  }

  get hasSpelledOut(): boolean {
    if (this.lines.special.size === 0) return false
    for (let content = 0; content < this.count; content++) if (this.isSpelledOut(content)) return true
    return false
  }

  /** Whether both have the same words of content: they name nothing differently, however often a word is repeated. */
  isSame(other: Passage): boolean {
    return this.count === other.count && this.lines.areSame(this.first, other.lines, other.first, this.count)
  }

  private grow(size: number): void {
    this.at = new Int32Array(2 * size)
    this.ids = new Int32Array(2 * size)
    this.stems = new Int32Array(2 * size)
    this.apart = new Uint8Array(2 * size)
    this.joined = new Uint8Array(2 * size + 1)
    this.segments = new Int32Array(2 * size)
  }
}
