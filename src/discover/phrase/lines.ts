import type {Collation, Words as Columns} from '../../collate/index.ts'
import {type Narrow, narrowed} from '../../int-column.ts'
import type {Clause} from '../../parse/index.ts'
import {firstNotBefore} from '../first-not-before.ts'
import type {Abbreviations} from './abbreviations.ts'
import {flag, gapMask, gapShift, lengthShift} from './columns.ts'
import {readLines} from './read-lines.ts'
import {gaps, type Token} from './token.ts'
import type {Word, Words} from './word.ts'

const letters = flag.capital | flag.capitals
/** A word that has a capital inside sentences so often, and in this share of its places there, is written as a name. */
const asName = {times: 3, share: 0.8}

/**
 * The tokens of one translation, row by row, in columns: a Bible has 800,000, and an object for each would be most of
 * what is kept. Tokens and words of content are numbered through the whole translation; where they stand is said by
 * that number.
 */
export class Lines {
  readonly translation: number
  readonly words: Words
  /** By row, and behind the last: the first of its tokens, and of its words of content. */
  readonly tokenStarts: Int32Array
  readonly contentStarts: Int32Array
  /** By word of content: its row, its token, the number of its stem. */
  readonly rowOf: Narrow
  readonly tokenOf: Int32Array
  readonly stems: Narrow
  /** By word of content: 1 where no phrase runs on from the word before it. */
  readonly apart: Uint8Array
  /** By token: `flag`, above `gapShift` what stands before it, of `gaps`, and above `lengthShift` its length. */
  readonly flags: Uint16Array
  /** By token: its word, as `Words.list` has it. */
  readonly wordIds: Narrow
  /** Whether capitals tell nouns. */
  readonly capitalNouns: boolean
  /** Words of content that do not begin and end where words do: `AI+`. */
  readonly ragged: ReadonlySet<number>
  /** Tokens of abbreviations, which are more than their word. */
  readonly special: ReadonlyMap<number, Token>
  private readonly collation: Collation
  private readonly all: Columns
  /** By token; undefined where every token is the word of its number, as in nearly all texts. */
  private readonly firstWords: Int32Array | undefined
  private readonly lasts: ReadonlyMap<number, number>
  private readonly ends: ReadonlyMap<number, number>
  private names: ReadonlySet<number> | undefined

  constructor(collation: Collation, translation: number, abbreviations: Abbreviations, words: Words) {
    this.collation = collation
    this.translation = translation
    this.words = words
    this.all = collation.words(translation)
    this.capitalNouns = this.all.language.capitalNouns === true
    const read = readLines(collation, translation, abbreviations, words)
    const {columns} = read
    this.tokenStarts = read.tokenStarts
    this.contentStarts = read.contentStarts
    this.special = read.special
    this.ragged = read.ragged
    this.wordIds = narrowed(columns.wordOf.cut())
    this.firstWords = columns.isPlain ? undefined : columns.firstWords.cut()
    this.flags = columns.flags.subarray(0, columns.tokens)
    this.rowOf = narrowed(columns.rowOf.cut())
    this.tokenOf = columns.tokenOf.cut()
    this.stems = narrowed(columns.stems.cut())
    this.apart = columns.apart.subarray(0, columns.contents)
    this.lasts = columns.lasts
    this.ends = columns.ends
  }

  /**
   * Whether a row has the same words of content here as in another translation of the language, in the same order and
   * whatever their inflection: none of them differs.
   */
  isSame(other: Lines, row: number): boolean {
    const [own, others] = [this.contentStarts[row]!, other.contentStarts[row]!]
    const count = this.contentStarts[row + 1]! - own
    if (other.contentStarts[row + 1]! - others !== count) return false
    return this.areSame(own, other, others, count)
  }

  /** The same of so many words of content from one on here, and from one on there. */
  areSame(own: number, other: Lines, others: number, count: number): boolean {
    for (let c = 0; c < count; c++) {
      if (this.stems[own + c]! !== other.stems[others + c]!) return false
      if (this.isSpelledOut(own + c) !== other.isSpelledOut(others + c)) return false
    }
    return true
  }

  wordOf(token: number): Word {
    return this.words.list[this.wordIds[token]!]!
  }

  /** How common the word of a token is; where words spell an abbreviation out, the first of them. */
  frequencyOf(token: number): number {
    const special = this.special.size > 0 ? this.special.get(token) : undefined
    return special ? special.frequency : this.wordOf(token).frequency
  }

  /** The first word of a token in the collation's columns. */
  private firstWordOfToken(token: number): number {
    return this.firstWords ? this.firstWords[token]! : token
  }

  clauseOfToken(token: number, row: number): Clause {
    const passage = this.all.passages[this.firstWordOfToken(token)]!
    return this.collation.rows[row]!.readings[this.translation]![passage]!.clause
  }

  startOfToken(token: number): number {
    return this.all.starts[this.firstWordOfToken(token)]!
  }

  endOfToken(token: number): number {
    const end = this.ends.size > 0 ? this.ends.get(token) : undefined
    return end ?? this.all.ends[this.firstWordOfToken(token)]!
  }

  /** The word of content of a number. */
  wordAt(content: number): Word {
    return this.wordOf(this.tokenOf[content]!)
  }

  /** The small word right behind a word of content; undefined where another word of content, or nothing, follows. */
  formBehind(content: number): string | undefined {
    const token = this.tokenOf[content]! + 1
    const row = this.rowOf[content]!
    if (token >= this.tokenStarts[row + 1]! || (this.flags[token]! & flag.content) !== 0) return undefined
    return gapOf(this, token) >= gaps.comma ? undefined : this.wordOf(token).form
  }

  /** Whether a word of content is a suffix of the one right before it, and no phrase begins there: 人 of 承租人. */
  isSuffix(content: number): boolean {
    if (!this.words.haveSuffixes || content === 0) return false
    const token = this.tokenOf[content]!
    const isNext = this.tokenOf[content - 1]! === token - 1 && this.rowOf[content - 1] === this.rowOf[content]
    return (
      isNext &&
      gapOf(this, token) === gaps.blank &&
      this.words.areOne(this.wordOf(token - 1), this.wordOf(token))
    )
  }

  /** Whether a word of content is an abbreviation that stands in full. */
  isSpelledOut(content: number): boolean {
    return (this.flags[this.tokenOf[content]!]! & flag.spelledOut) !== 0
  }

  isCapital(content: number): boolean {
    return (this.flags[this.tokenOf[content]!]! & flag.capital) !== 0
  }

  /** Whether a word that names nothing by itself is written as a name here: the `Way`, `Reason` of a doctrine. */
  isNamed(word: Word): boolean {
    this.names ??= namesAmong(this)
    return this.names.has(word.id)
  }

  /** Where a word of content stands. */
  clauseOf(content: number): Clause {
    return this.clauseOfToken(this.tokenOf[content]!, this.rowOf[content]!)
  }

  startOf(content: number): number {
    return this.startOfToken(this.tokenOf[content]!)
  }

  endOf(content: number): number {
    return this.endOfToken(this.tokenOf[content]!)
  }

  /** The first word of a word of content in the collation's columns. */
  firstWordOf(content: number): number {
    return this.firstWordOfToken(this.tokenOf[content]!)
  }

  /** The word behind its last in the collation's columns. */
  lastWordOf(content: number): number {
    const token = this.tokenOf[content]!
    const last = this.lasts.size > 0 ? this.lasts.get(token) : undefined
    return last ?? this.firstWordOfToken(token) + 1
  }

  /** Tells spellings of a phrase apart, without a look at the text. */
  spellingOf(content: number, count: number): number {
    let spelling = 0
    const first = this.tokenOf[content]!
    const last = this.tokenOf[content + count - 1]!
    for (let at = first; at <= last; at++) {
      // What stands before the first word is no part of the phrase.
      const flags = at === first ? this.flags[at]! & letters : this.flags[at]!
      // `AI` and `AI+` are one word.
      const length = this.flags[at]! >> lengthShift
      spelling = Math.imul(spelling ^ this.wordIds[at]! ^ (length << 24), 0x9e3779b1)
      spelling = Math.imul(spelling ^ (spelling >>> 15) ^ (flags & ((1 << lengthShift) - 1)), 0x85ebca6b)
    }
    return spelling
  }

  /** The words of content that a stretch of a clause's text in a row touches: the first, and the one behind the last. */
  contentIn(row: number, clause: Clause, start: number, end: number): [number, number] {
    const last = this.contentStarts[row + 1]!
    let from = this.contentStarts[row]!
    const reading = this.collation.rows[row]!.readings[this.translation]!
    if (reading.length === 1) {
      if (reading[0]!.clause !== clause) return [last, last]
      from = firstNotBefore(from, last, (content) => this.endOf(content) <= start)
      return [from, firstNotBefore(from, last, (content) => this.startOf(content) < end)]
    }
    const isBefore = (token: number): boolean =>
      this.clauseOfToken(token, row) !== clause || this.endOfToken(token) <= start
    while (from < last && isBefore(this.tokenOf[from]!)) from++
    let to = from
    const isIn = (token: number): boolean =>
      this.clauseOfToken(token, row) === clause && this.startOfToken(token) < end
    while (to < last && isIn(this.tokenOf[to]!)) to++
    return [from, to]
  }
}

/** What stands before a token, of `gaps`. */
export const gapOf = ({flags}: Lines, token: number): number => (flags[token]! >> gapShift) & gapMask

/** Ids of the words that name nothing by themselves, as far as they are written as names. */
function namesAmong(lines: Lines): Set<number> {
  const names = new Set<number>()
  // A capital tells nothing where all nouns have one.
  if (lines.capitalNouns) return names
  const counts = new Map<number, {all: number; capital: number}>()
  for (let token = 0; token < lines.wordIds.length; token++) {
    if (!lines.wordOf(token).isLight || gapOf(lines, token) >= gaps.strong) continue
    const count = counts.get(lines.wordIds[token]!) ?? {all: 0, capital: 0}
    counts.set(lines.wordIds[token]!, count)
    count.all++
    if ((lines.flags[token]! & flag.capital) !== 0) count.capital++
  }
  for (const [word, {all, capital}] of counts)
    if (capital >= asName.times && capital >= asName.share * all) names.add(word)
  return names
}
