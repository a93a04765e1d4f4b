import type {Collation, Vocabulary, Words} from '../../collate/index.ts'

/** A run of words in the columns of a translation, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** Two words belong together if this share of the one stands beside the other. */
const boundShare = 0.8
const leastTimes = 2

/**
 * Which words hardly ever stand without their neighbour: `artificial` without `intelligence`, `computing`
 * without `power`. Such a word names nothing by itself, so a rendering is widened to its unit.
 */
export class Units {
  private readonly counts = new Map<number, number>()
  private readonly pairs = new Map<number, number>()
  private readonly words: Words
  private readonly vocabulary: Vocabulary
  private readonly collation: Collation
  private readonly translation: number

  constructor(collation: Collation, translation: number) {
    this.collation = collation
    this.translation = translation
    this.words = collation.words(translation)
    this.vocabulary = collation.vocabulary
    const {forms, rowStarts} = this.words
    for (let row = 0; row + 1 < rowStarts.length; row++) {
      for (let word = rowStarts[row]!; word < rowStarts[row + 1]!; word++) {
        const stem = this.stemOf(word)
        this.counts.set(stem, (this.counts.get(stem) ?? 0) + 1)
        if (word + 1 >= rowStarts[row + 1]! || this.isFunction(forms[word]!)) continue
        if (this.isFunction(forms[word + 1]!) || !this.adjoin(row, word)) continue
        const pair = this.pairOf(stem, this.stemOf(word + 1))
        this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + 1)
      }
    }
  }

  /** How often a word stands in the translation, inflection apart. */
  countOf(word: number): number {
    return this.counts.get(this.stemOf(word)) ?? 0
  }

  /** Widens a span of a row to the unit it is part of, by at most one word on either side; `allowed` may refuse a word. */
  widen(row: number, span: Span, allowed: (word: number) => boolean): Span {
    const {rowStarts} = this.words
    let {start, end} = span
    if (end < rowStarts[row + 1]! && this.isBound(row, end - 1, end - 1) && allowed(end)) end++
    if (start > rowStarts[row]! && this.isBound(row, start - 1, start) && allowed(start - 1)) start--
    return {start, end}
  }

  /** Stretches a span over the words beside it that are `wanted`. */
  stretch(row: number, span: Span, wanted: (word: number) => boolean): Span {
    const {rowStarts} = this.words
    let {start, end} = span
    while (end < rowStarts[row + 1]! && wanted(end) && this.adjoin(row, end - 1)) end++
    while (start > rowStarts[row]! && wanted(start - 1) && this.adjoin(row, start - 1)) start--
    return {start, end}
  }

  /** Whether `word` hardly ever stands without the other of the two words at `left` and `left + 1`. */
  private isBound(row: number, left: number, word: number): boolean {
    const times = this.pairs.get(this.pairOf(this.stemOf(left), this.stemOf(left + 1))) ?? 0
    if (times < leastTimes || times < boundShare * (this.counts.get(this.stemOf(word)) ?? 0)) return false
    return this.adjoin(row, left)
  }

  /** Whether nothing but a blank or a hyphen stands between a word and the next. */
  private adjoin(row: number, left: number): boolean {
    const {passages, starts, ends} = this.words
    const gap = starts[left + 1]! - ends[left]!
    if (gap > 1 || passages[left] !== passages[left + 1]) return false
    if (gap === 0) return true
    const {clause} = this.collation.rows[row]!.readings[this.translation]![passages[left]!]!
    const between = clause.text.charCodeAt(ends[left]!)
    return (
      between === 0x20 || between === 0x2d || between === 0xa0 || between === 0x2010 || between === 0x2011
    )
  }

  private stemOf(word: number): number {
    return this.vocabulary.stems[this.words.forms[word]!]!
  }

  private isFunction(form: number): boolean {
    return this.vocabulary.isFunction[form] === 1
  }

  private pairOf(left: number, right: number): number {
    return left * this.vocabulary.forms.length + right
  }
}
