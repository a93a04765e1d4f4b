/**
 * How the law of one language is drafted: what its divisions are called and how they are counted. A language of which
 * nothing else is known here has this alone.
 */
export interface Drafting {
  tag: string
  /** Where the words come from. */
  source: string
  /** Division, as keys print it → its words, lower case, the first the usual one; `|` between them. */
  divisions: Readonly<Record<string, string>>
  /** A figure may stand before the word: `1. Abschnitt`, `2 kap.`, `3. §`. */
  numberFirst?: true
  /**
   * What a division is counted in besides figures: from 1 on, or as `=20` says (`=u` for the only one, `=p` for one that
   * stands before the first); `*` stands for an ending of up to four letters.
   */
  ordinals?: string
  /** Tens that stand as plain numbers before an ordinal: `on birinci`, `двадцать первая`. */
  tens?: string
  /** What stands behind a unit and adds to it: `الحادي عشر`, `kedua belas`. */
  added?: string
  /** Between the first and the last of a range, and between two: `to`, `and`. */
  to?: string
}
