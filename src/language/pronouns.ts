/** Pronouns that tell the gender of a person; forms that mean other things as well (`zijn`, `lo`) are left out. */
export interface Pronouns {
  masculine: () => RegExp
  feminine: () => RegExp
  /** They go by the gender of the noun, not of the person: `die Person … sie`. */
  isOfNoun: boolean
  /** All that stand for a person or thing or say whose it is, whole and in small letters: with a capital they are still no names. */
  all?: RegExp
}
