import type {Place} from '../place.ts'

/** Something that one translation has and another lacks. */
export interface Lack {
  row: number
  what: 'clause' | 'sentence' | 'item' | 'phrase' | 'conjunction' | 'pronoun' | 'word'
  /** Index of a translation that has it, and those that lack it. */
  has: number
  lacks: number[]
  /** Verbatim, where it stands; for an item then what the other side has around the place. */
  text: string
  places: Place[]
  /** Of clauses that name books and chapters in their keys: what is missing whole, `PSA`, of which this is the first. */
  all?: {key: string; count: number}
  /** It narrows what is granted or demanded: `unless the roof is damaged`, `only`. */
  narrows?: 'condition' | 'restriction'
  /** The number stands there and its text is gone. */
  isEmptied?: boolean
  /** How sure it is, 0–1. */
  score: number
}
