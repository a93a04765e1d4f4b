import {IntColumn} from '../../int-column.ts'

/** Flags of a token; above them stands its gap, and above that how long it is, as far as eight bits tell. */
export const flag = {content: 1, spelledOut: 2, opens: 4, capital: 8, capitals: 16} as const
export const gapShift = 5
export const gapMask = 7
export const lengthShift = 8

export const withLength = (flags: number, length: number): number =>
  flags | (Math.min(255, length) << lengthShift)

/** The tokens of a translation while they are read, in columns. */
export class TokenColumns {
  readonly wordOf: IntColumn
  readonly firstWords: IntColumn
  readonly rowOf: IntColumn
  readonly tokenOf: IntColumn
  readonly stems: IntColumn
  /** By token: its flags. */
  flags: Uint16Array
  /** By word of content: 1 where no phrase runs on from the word before it. */
  apart: Uint8Array
  /** Whether every token so far is the word of its number. */
  isPlain = true
  /** The words behind the last, and the ends, of tokens that are more or less than one word. */
  readonly lasts = new Map<number, number>()
  readonly ends = new Map<number, number>()

  /** @param words of the translation @param content how many of them are words of content */
  constructor(words: number, content: number) {
    this.wordOf = new IntColumn(words)
    this.firstWords = new IntColumn(words)
    this.rowOf = new IntColumn(content)
    this.tokenOf = new IntColumn(content)
    this.stems = new IntColumn(content)
    this.flags = new Uint16Array(Math.max(64, words))
    this.apart = new Uint8Array(Math.max(64, content))
  }

  get tokens(): number {
    return this.wordOf.length
  }

  get contents(): number {
    return this.rowOf.length
  }

  token(firstWord: number, word: number, flags: number): void {
    const token = this.wordOf.length
    if (token === this.flags.length) this.flags = doubled(this.flags, new Uint16Array(2 * token))
    this.flags[token] = flags
    if (firstWord !== token) this.isPlain = false
    this.firstWords.push(firstWord)
    this.wordOf.push(word)
  }

  /** Says that the next token is a word of content. */
  content(row: number, stem: number, apart: boolean): void {
    const content = this.rowOf.length
    if (content === this.apart.length) this.apart = doubled(this.apart, new Uint8Array(2 * content))
    this.apart[content] = apart ? 1 : 0
    this.rowOf.push(row)
    this.tokenOf.push(this.wordOf.length)
    this.stems.push(stem)
  }
}

function doubled<Column extends Uint8Array | Uint16Array>(column: Column, grown: Column): Column {
  grown.set(column)
  return grown
}
