import type {Families} from './families.ts'
import type {Phrase} from './phrase.ts'

/** A pair of phrases that were found to correspond in a row, in two translations. */
export interface Pair {
  row: number
  translationA: number
  translationB: number
  a: Phrase
  b: Phrase
  /** Id of the termbase's concept that it is about. */
  known?: string | undefined
}

/** The family of a pair of phrases. */
export const familyOf = (families: Families, pair: Pair): string => families.rootOf(nodeOf(pair))

/** One name for a side of a pair: a phrase of a translation, as it is laid beside another translation. */
export const sideOf = (pair: Pair, side: 'a' | 'b'): string =>
  `${pair.translationA}\t${pair.translationB}\t${side}\t${pair[side]}`

/** One name for a pair of phrases. */
export const nodeOf = ({translationA, translationB, a, b}: Pair): string =>
  `pair\t${translationA}\t${a}\t${translationB}\t${b}`
