import type {WordMap, WordSet} from './engine/memo.ts'

/** Small words by what they do; lower case and folded. */
export interface SmallWords {
  /** Join two words to one phrase, or the last two items of a list: `and`, `or`. */
  conjunctions: WordSet
  /** The same, and the words of what coordinates longer parts: `as well as`. */
  coordinators: WordSet
  /** Make what follows depend on what stands before: `of`, の. */
  genitives: WordSet
  /** Name who acts where the sentence is in the passive: `by`, `par`. */
  agents?: WordSet
  /** Articles that change with the case, in languages where a noun phrase is not told by them. */
  articles?: WordSet
  /** Articles and what stands in their place: `the`, `such`, `its`. */
  determiners?: WordSet
  /** How an item begins that leaves a list open, `other`; expressions. */
  others?: string
  /** Prepositions that hold an article, by the preposition alone: `au` is `à`. */
  fused?: WordMap
}
