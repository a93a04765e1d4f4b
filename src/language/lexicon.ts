/** What a general dictionary knows of the words of one language; forms are folded. */
export interface Lexicon {
  /** The entry of a form or of the word it inflects; undefined where the dictionary has none. */
  look(form: string): Entry | undefined
  /** How near two words are in meaning: 1 shared sense, less for a sense above or beside, 0 nothing known. */
  related(a: string, b: string): number
  /**
   * How many steps up from what one noun names to what another names: from `vessel` by way of `craft` to `vehicle` it is
   * two; undefined where none leads there, as from `vessel` to `robot`.
   */
  stepsUp(a: string, b: string): number | undefined
  /** Whether two words say the opposite of each other, in some sense of both. */
  areOpposite(a: string, b: string): boolean
  /** What a form can be in its place, by dictionary and ending: shares of noun, verb, adjective and adverb. */
  parts(form: string): Parts
}

/** A word as a dictionary has it. */
export interface Entry {
  lemma: string
  /** How common: 0 (rare) to 9, logarithmic. */
  frequency: number
  /** `n`, `v`, `a`, `r`, the most frequent first. */
  parts: string
  senses: number[]
  /** The sense above each sense, 0 where there is none. */
  above: number[]
  /** Words with the same family derive from one another. */
  family: string
}

/** How near two words are that share a sense, of which one has the sense above, and that have a sense above in common. */
export const nearness = {same: 1, above: 0.8, beside: 0.6} as const

export interface Parts {
  noun: number
  verb: number
  adjective: number
  adverb: number
}
