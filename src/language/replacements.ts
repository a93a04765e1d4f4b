import {word} from './quantifiers.ts'

/** Words of which one in place of another changes what is owed: `gross` / `net`, `before` / `after`. */
export interface Qualifiers {
  /** Groups of alternatives; words of one alternative say the same. */
  groups: readonly (readonly (() => RegExp)[])[]
}

/** @param groups alternatives parted by ` : `, words of one by `|` */
export const qualifiers = (...groups: string[]): Qualifiers => ({
  groups: groups.map((group) => group.split(' : ').map((forms) => word(forms))),
})

/** How verbs of a language tell time, and words person. */
export interface VerbForms {
  /** Auxiliaries by what they tell of time: `present`, `past`, `future`, `ongoing`; two of one group differ in person alone. */
  auxiliaries: Readonly<Record<string, string>>
  /** Pronouns that differ in person or number alone, gender aside. */
  persons: Readonly<Record<string, string>>
  /** The words that a contraction stands for: `it's` is `it is`. */
  expand(word: string): string[]
  /** Whether a form may be a noun made of a verb: `-ing`. */
  isGerund(form: string): boolean
  /** The form of a third person or of several: `-s`. */
  plain(form: string): string
}
