/** How one language negates. Sources of regular expressions, in the order in which they are tried. */
export interface NegationLexicon {
  /** Looks like a negation and is none, or bounds an amount: `not only`, `no later than`, `No. 11`. */
  neutral: string
  /** Denies the word that follows: `not`, `without`, `no`. */
  strong: string
  /** Denies by its meaning or its prefix: `lack`, `refuse`, `unmanned`; answers a negation, asks for none. */
  weak: string
  /** Two of them near each other deny once (`nadie no`, `ne … pas`): words within which they are one. */
  reach: number
  /** How an order not to do something begins or ends, for a short text by itself: `Do not …`, `… nicht öffnen`. */
  forbids?: RegExp
  /**
   * How a whole sentence is denied, by its verb or by its subject: `does not`, `no one`. Translated into another language
   * such a sentence denies, too; `without`, `incompatible`, `non-compatible` are often said otherwise.
   */
  denies?: string
  /**
   * A denial with an exception, which says what is: `none … except`, `no … sino`. Other languages say `only`, or nothing but what is the
   * exception here.
   */
  excepts?: string
  /** One of the strong ones that goes on with what was denied before it: `not A, nor B`. It answers, and does not ask. */
  carriesOn?: string
  /**
   * What follows a denial that holds of several things, up to the last of them: `not A, B or C`, `no A nor B`. Nothing in it may end
   * what is denied, as `and must` does.
   */
  holdsOfAll?: string
}

/** Where a word ends and begins: `\\b` knows the letters a–z alone. */
export const edge = '(?=[^\\p{L}]|$)'
export const from = '(?<=^|[^\\p{L}])'
