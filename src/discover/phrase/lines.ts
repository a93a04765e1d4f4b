import type {Collation} from '../../collate/index.ts'
import {IntColumn} from '../../int-column.ts'
import type {Clause} from '../../parse/index.ts'
import {type Abbreviations, isAbbreviation} from './abbreviations.ts'
import {readLine, shareOf} from './line.ts'
import {gaps, type Token} from './token.ts'
import type {Word, Words} from './word.ts'
import {tagParts} from './word-classes.ts'

/** Flags of a token; its gap stands above them. */
const flag = {content: 1, spelledOut: 2, opens: 4, capital: 8, capitals: 16}
const letters = flag.capital | flag.capitals
const gapShift = 5

/**
 * The tokens of one translation, row by row, in columns: a Bible has 800,000, and an object for each would be most of
 * what is kept. Words of content are numbered through the whole translation; where they stand is said by that number.
 */
export class Lines {
  readonly translation: number
  readonly words: Words
  /** By row, and behind the last: the first of its tokens, and of its words of content. */
  readonly tokenStarts: Int32Array
  readonly contentStarts: Int32Array
  /** By word of content: its row, its token, the number of its stem. */
  readonly rowOf: Int32Array
  readonly tokenOf: Int32Array
  readonly stems: Int32Array
  /** By word of content: its first word in the collation's columns, and the one behind its last. */
  readonly firstWords: Int32Array
  readonly lastWords: Int32Array
  /** By word of content: 1 where no phrase runs on from the word before it. */
  readonly apart: Uint8Array
  /** Words of content that do not begin and end where words do: `AI+`. */
  readonly ragged = new Set<number>()
  private readonly collation: Collation
  private readonly passages: Int32Array
  private readonly starts: Int32Array
  private readonly ends: Int32Array
  private readonly wordOf: Int32Array
  private readonly flags: Int32Array
  /** Tokens of abbreviations, which are more than their word. */
  private readonly special = new Map<number, Token>()

  constructor(collation: Collation, translation: number, abbreviations: Abbreviations, words: Words) {
    const {rows} = collation
    this.collation = collation
    this.translation = translation
    this.words = words
    this.tokenStarts = new Int32Array(rows.length + 1)
    this.contentStarts = new Int32Array(rows.length + 1)
    const all = collation.words(translation)
    const size = all.forms.length
    const [passages, starts, ends] = [new IntColumn(size), new IntColumn(size), new IntColumn(size)]
    const [wordOf, flags, rowOf] = [new IntColumn(size), new IntColumn(size), new IntColumn(size >> 1)]
    const half = size >> 1
    const [tokenOf, stems, apart] = [new IntColumn(half), new IntColumn(half), new IntColumn(half)]
    const [firstWords, lastWords] = [new IntColumn(half), new IntColumn(half)]
    for (let row = 0; row < rows.length; row++) {
      const reading = rows[row]!.readings[translation]!
      let gap: number = gaps.strong
      let passage = 0
      let word = all.rowStarts[row]!
      for (const token of readLine(collation, row, translation, abbreviations, words)) {
        if (token.gap > gap) gap = token.gap
        while (!holds(reading[passage]!, token)) passage++
        while (all.passages[word]! < passage || all.starts[word]! < token.start) word++
        if (token.content) {
          firstWords.push(word)
          while (
            word < all.rowStarts[row + 1]! &&
            all.passages[word] === passage &&
            all.starts[word]! < token.end
          )
            word++
          lastWords.push(word)
          if (all.ends[word - 1] !== token.end) this.ragged.add(rowOf.length)
          rowOf.push(row)
          tokenOf.push(starts.length)
          stems.push(token.word.stem)
          apart.push(gap >= gaps.comma ? 1 : 0)
          gap = 0
        }
        if (isAbbreviation(token)) this.special.set(starts.length, token)
        passages.push(passage)
        starts.push(token.start)
        ends.push(token.end)
        wordOf.push(token.word.id)
        flags.push(flagsOf(token))
      }
      this.tokenStarts[row + 1] = starts.length
      this.contentStarts[row + 1] = rowOf.length
    }
    this.passages = passages.cut()
    this.starts = starts.cut()
    this.ends = ends.cut()
    this.wordOf = wordOf.cut()
    this.flags = flags.cut()
    this.rowOf = rowOf.cut()
    this.tokenOf = tokenOf.cut()
    this.stems = stems.cut()
    this.firstWords = firstWords.cut()
    this.lastWords = lastWords.cut()
    this.apart = Uint8Array.from(apart.cut())
  }

  /** The tokens of a row, made anew. */
  tokens(row: number): Token[] {
    const reading = this.collation.rows[row]!.readings[this.translation]!
    const {language} = this.collation.words(this.translation)
    const tokens: Token[] = []
    for (let at = this.tokenStarts[row]!; at < this.tokenStarts[row + 1]!; at++) {
      const special = this.special.size > 0 ? this.special.get(at) : undefined
      if (special) {
        tokens.push({...special})
        continue
      }
      const word = this.words.list[this.wordOf[at]!]!
      const flags = this.flags[at]!
      const content = (flags & flag.content) !== 0
      const gap = flags >> gapShift
      const capital = (flags & flag.capital) !== 0
      const share = shareOf(language, content, capital, gap)
      tokens.push({
        clause: reading[this.passages[at]!]!.clause,
        start: this.starts[at]!,
        end: this.ends[at]!,
        form: word.form,
        stem: word.name,
        word,
        content,
        spelledOut: (flags & flag.spelledOut) !== 0,
        gap,
        opens: (flags & flag.opens) !== 0,
        capital,
        ...(language.capitalNouns && content && {isNoun: capital}),
        noun: share.noun,
        verb: share.verb,
        adjective: share.adjective,
        adverb: share.adverb,
        frequency: word.entry?.frequency ?? 0,
      })
    }
    tagParts(tokens)
    return tokens
  }

  /**
   * Whether a row has the same words of content here as in another translation of the language, in the same order and
   * whatever their inflection: none of them differs.
   */
  isSame(other: Lines, row: number): boolean {
    const [own, others] = [this.contentStarts[row]!, other.contentStarts[row]!]
    const count = this.contentStarts[row + 1]! - own
    if (other.contentStarts[row + 1]! - others !== count) return false
    for (let c = 0; c < count; c++) {
      if (this.stems[own + c]! !== other.stems[others + c]!) return false
      if (this.isSpelledOut(own + c) !== other.isSpelledOut(others + c)) return false
    }
    return true
  }

  /** The word of content of a number. */
  wordAt(content: number): Word {
    return this.words.list[this.wordOf[this.tokenOf[content]!]!]!
  }

  /** The small word right behind a word of content; undefined where another word of content, or nothing, follows. */
  formBehind(content: number): string | undefined {
    const token = this.tokenOf[content]! + 1
    const row = this.rowOf[content]!
    if (token >= this.tokenStarts[row + 1]! || (this.flags[token]! & flag.content) !== 0) return undefined
    return this.flags[token]! >> gapShift >= gaps.comma
      ? undefined
      : this.words.list[this.wordOf[token]!]!.form
  }

  /** Whether a word of content is an abbreviation that stands in full. */
  isSpelledOut(content: number): boolean {
    return (this.flags[this.tokenOf[content]!]! & flag.spelledOut) !== 0
  }

  /** Where a word of content stands. */
  clauseOf(content: number): Clause {
    const token = this.tokenOf[content]!
    return this.collation.rows[this.rowOf[content]!]!.readings[this.translation]![this.passages[token]!]!
      .clause
  }

  startOf(content: number): number {
    return this.starts[this.tokenOf[content]!]!
  }

  endOf(content: number): number {
    return this.ends[this.tokenOf[content]!]!
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
      const length = this.ends[at]! - this.starts[at]!
      spelling = Math.imul(spelling ^ this.wordOf[at]! ^ (length << 24), 0x9e3779b1)
      spelling = Math.imul(spelling ^ (spelling >>> 15) ^ flags, 0x85ebca6b)
    }
    return spelling
  }

  /** The words of content that a stretch of a clause's text in a row touches: the first, and the one behind the last. */
  contentIn(row: number, clause: Clause, start: number, end: number): [number, number] {
    const reading = this.collation.rows[row]!.readings[this.translation]!
    const last = this.contentStarts[row + 1]!
    let from = this.contentStarts[row]!
    const isBefore = (token: number): boolean =>
      reading[this.passages[token]!]!.clause !== clause || this.ends[token]! <= start
    while (from < last && isBefore(this.tokenOf[from]!)) from++
    let to = from
    const isIn = (token: number): boolean =>
      reading[this.passages[token]!]!.clause === clause && this.starts[token]! < end
    while (to < last && isIn(this.tokenOf[to]!)) to++
    return [from, to]
  }
}

const holds = (passage: {clause: Clause; start: number; end: number}, {clause, start}: Token): boolean =>
  passage.clause === clause && start < passage.end

function flagsOf({clause, start, content, spelledOut, opens, capital, gap}: Token): number {
  return (
    (content ? flag.content : 0) |
    (spelledOut ? flag.spelledOut : 0) |
    (opens ? flag.opens : 0) |
    (capital ? flag.capital : 0) |
    (capital && isUpper(clause.text.charCodeAt(start + 1)) ? flag.capitals : 0) |
    (gap << gapShift)
  )
}

const isUpper = (code: number): boolean =>
  code < 128
    ? code >= 65 && code <= 90
    : String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code)
