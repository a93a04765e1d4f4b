import type {Clause} from '../../parse/index.ts'
import type {Word} from './word.ts'

/** What stands between a token and the one before it. */
export const gaps = {blank: 0, hyphen: 1, quote: 2, comma: 3, strong: 4} as const

/** A word, or the words that spell out an abbreviation. */
export interface Token {
  clause: Clause
  start: number
  end: number
  /** Folded form; an abbreviation's, where the words spell one out. */
  form: string
  /** Two tokens with one stem inflect one word. */
  stem: string
  /** The same as all tokens of this form and stem have. */
  word: Word
  content: boolean
  /** Whether the words of an abbreviation stand in full. */
  spelledOut: boolean
  gap: number
  /** Opens a segment: stands behind punctuation or a coordinator. */
  opens: boolean
  capital: boolean
  /** Where capitals tell nouns: whether it is one. */
  isNoun?: boolean
  noun: number
  verb: number
  adjective: number
  adverb: number
  /** How common the word is in general, 0 (rare or unknown) to 9. */
  frequency: number
}
