/**
 * Small words around the numbers of a language, as expressions; where one is left out, nothing is read there. By hand; what
 * joins numbers has the words of the list patterns of Unicode CLDR (`listPattern`, `listPattern-type-or`).
 */
export interface AroundNumbers {
  /** Before a hundred or thousand that says a rate: `pour` of `pour cent`. */
  rates?: string
  /** Before a hundred or million that they count: `a hundred`, `per million`. */
  counting?: string
  /** Half of a hundred or million, and half of a per cent: `half a million`, `half one percent`. */
  halfOf?: string
  half?: string
  /** Words for one before which a part is no share: `a quarter`. */
  noShare?: string
  /** Words that are seldom numbers and count behind a hundred, `two hundred one`, and behind tens, `twenty first`. */
  behindHundreds?: string
  behindTens?: string
  /** Words for twenty that three or four stand before, to say sixty or eighty: `three score`, `quatre-vingts`. */
  scores?: string
  /**
   * What stands before two numbers, not before tens and units that are joined: `between five and twenty`. Left out where
   * these are never joined so.
   */
  twoBefore?: string
  /** Articles before a two that says both, `les` of `les deux parties`. */
  bothBefore?: string
  /** Before a number that resumes what was named, `these` of `these two`, and what may stand behind it. */
  resumes?: string
  behindResumed?: string
  /** What begins a range and what leads to its end: `from zero to one`. */
  from?: string
  to?: string
  /** What joins numbers that share a unit: `five and ten per cent`. */
  and?: string
  /** What an ordinal counts that is a share: `the third part`. */
  parts?: string
  /** What leads from a share to its whole: `one-half of one per cent`. */
  of?: string
  /** Between the day, the month and the year of a date: `27 de agosto de 2025`; behind the day: `27th`. */
  inDates?: string
  behindDay?: string
  /** What bounds the number before it: `or more`, `or less`. */
  orMore?: string
  orLess?: string
}
