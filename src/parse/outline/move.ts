import type {Reading} from '../label/label.ts'
import type {Fact} from './list-facts.ts'
import type {Learnt, Place} from './place.ts'

export type MoveName =
  | 'next'
  | 'inserted'
  | 'gap'
  | 'repeat'
  | 'back'
  | 'open'
  | 'open-elsewhere'
  | 'run-on'
  | 'slip'
  | 'misprint'

/** One way to take a label: the place it leads to, and what that costs. */
export interface Move {
  name: MoveName
  place: Place
  cost: number
}

/**
 * How the text before a label ends: it announces a list, is an item of one, is a sentence, or none of these; or how deep
 * the label stands beside the last one of its style, which says more; or that a heading sets it apart from the item
 * before, or the file says that its list stands in none.
 */
export type Before = 'colon' | 'semicolon' | 'stop' | 'open' | 'deeper' | 'shallower' | 'apart' | 'outside'

/** Numbers at which lists were closed last, in columns: an outline has few kinds of lists, and each line a copy or two. */
export interface Closed {
  readonly lists: readonly number[]
  /** `NaN` where none was closed since the last annex began. */
  readonly numbers: readonly number[]
  /** Those of before the last annex, which has a numbering of its own; `NaN` where there is none. */
  readonly outer: readonly number[]
}

/** Where an outline stands: its last clause, the lists that it has, and those that it had. */
export interface Standing {
  place: Place | undefined
  learnt: Learnt
  closed: Closed
}

/** A label, read in one way, as the next of an outline. */
export interface Step {
  /** Where the outline stands before it. */
  standing: Standing
  reading: Reading
  /** Number of the reading's type. */
  list: number
  before: Before
  /** It stands behind another label on its line, so it opens a list. */
  isInner: boolean
  /** How the file itself places it. */
  fact: Fact
}
