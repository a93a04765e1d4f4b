import type {WordSet} from './engine/memo.ts'

/** What a text is asked before its language is known. All words are lower case and folded. */
export interface FunctionWords {
  /** BCP 47 primary subtag. */
  id: string
  /** Letters beyond a–z that its texts use; none where it is recognised by its script. */
  letters?: string
  /** Function words that stand inside a noun phrase: articles, `of`, `and`. */
  links: WordSet
  /** Function words that no noun phrase reaches across: pronouns, auxiliaries, conjunctions of clauses. */
  boundaries: WordSet
  /**
   * The least part of a running text's words that are such small words, where it is below a fifth: what others say with
   * them, this language says with endings.
   */
  share?: number
  /** Letters of which a text of so many letters has one; without, it is in a neighbour that shares its small words. */
  usual?: readonly [letters: string, among: number]
  /** What tells its words from those of a neighbour with the same small words, global: Norwegian `ut`, Danish `ud`. */
  looks?: () => RegExp
  cues: Cues
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
