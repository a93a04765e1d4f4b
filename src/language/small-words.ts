import type {WordSet} from './engine/memo.ts'

/** Small words by what they do; lower case and folded. */
export interface SmallWords {
  /** Join two words to one phrase, or the last two items of a list: `and`, `or`. */
  conjunctions: WordSet
  /** The same, and the words of what coordinates longer parts: `as well as`. */
  coordinators: WordSet
  /** Make what follows depend on what stands before: `of`, の. */
  genitives: WordSet
}

/** Small words that tell something before a text's language is known; each language lists its own, blanks between. */
export interface Cues {
  /** Stand inside a name, with capitals on both sides: `Bank of England`. */
  inNames: string
  /** Besides those, what no name begins with though titles write it with a capital: `An`, `By`. */
  inTitles: string
  /** No line of a text ends with one of them unless it goes on: `in accordance with`. */
  unfinished: string
  /** Finite verbs that make a rule of a sentence rather than a heading. */
  finite: string
}
