import type {Lexicon} from './lexicon/lexicon.ts'

/**
 * What the stages ask about a language. One adaptor a file, listed in `language/index.ts`.
 * All offsets are UTF-16 code units into the text that was given.
 */
export interface Language {
  /** BCP 47 primary subtag, `en`; `und` for the default. */
  readonly id: string
  /**
   * Words of a text: a flat list `[start, end, start, end, …]`, punctuation and blanks left out.
   * Linear, and cheap enough for a whole Bible where words stand apart.
   */
  words(text: string): number[]
  /** One form for all spellings of the same word: case, `-ise`/`-ize`, quotes, full-width forms. */
  fold(word: string): string
  /** The stem of a folded word (Snowball where there is one), so that inflections meet. */
  stem(folded: string): string
  /** Whether a folded word only connects: article, preposition, pronoun, conjunction, auxiliary. */
  isFunctionWord(folded: string): boolean
  /** Sentences of a text: a flat list `[start, end, …]`, blanks between them left out. */
  sentences(text: string): number[]
  /** A dictionary of general words, where there is one; loaded when asked, since most commands do without. */
  lexicon?(): Promise<Lexicon>
}
