import type {WordSet} from './engine/memo.ts'

/** Small words that are nouns as well, told by what stands beside them. */
export interface SmallNouns {
  forms: WordSet
  /** @param left, right the words beside it, folded; empty where none is */
  isNoun(form: string, left: string, right: string): boolean
}
