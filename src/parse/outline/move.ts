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
  /** Type of a list that this opens, with its parent's: to be learnt. */
  pair?: number
}

/**
 * How the text before a label ends: it announces a list, is an item of one, is a sentence, or none of these; or how deep
 * the label stands beside the last one of its style, which says more.
 */
export type Before = 'colon' | 'semicolon' | 'stop' | 'open' | 'deeper' | 'shallower'

/** Numbers of the lists that were closed last, by type. */
export type Closed = Readonly<Record<string, number>>

export interface Standing {
  place: Place | undefined
  learnt: Learnt
  closed: Closed
}
