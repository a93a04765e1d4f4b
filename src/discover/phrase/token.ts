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
  noun: number
  verb: number
  adjective: number
  adverb: number
  /** How common the word is in general, 0 (rare or unknown) to 9. */
  frequency: number
}

const joining = 'and or et ou und oder y e o u и или 和 与 與 及 と や および または'.split(' ')
const conjunctions = new Set(joining)
const coordinators = new Set([...joining, ...'as well nor sowie 以及 或'.split(' ')])

/** Whether a word joins two others to one phrase. */
export const isConjunction = (form: string): boolean => conjunctions.has(form)
/** The same, or part of what coordinates longer parts: `as well as`. */
export const isCoordinator = (form: string): boolean => coordinators.has(form)
