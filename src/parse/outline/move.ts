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

/** Moves in columns: of the many that are weighed at every line few are taken, and an object for each is dear. */
export class Moves {
  count = 0
  readonly names: MoveName[] = []
  readonly places: Place[] = []
  readonly costs: number[] = []
  /** Type of a list that the move opens, with its parent's, to be learnt; 0 where it opens none. */
  readonly pairs: number[] = []

  add(name: MoveName, place: Place, cost: number, pair = 0): void {
    this.names[this.count] = name
    this.places[this.count] = place
    this.costs[this.count] = cost
    this.pairs[this.count] = pair
    this.count++
  }
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

export interface Standing {
  place: Place | undefined
  learnt: Learnt
  closed: Closed
}
