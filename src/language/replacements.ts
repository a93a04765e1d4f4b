/** Words of which one in place of another changes what is owed: `gross` / `net`, `before` / `after`. */
export interface Qualifiers {
  /** Whether one passage holds a word of a group and the other another word of it; words in small letters, parted by blanks. */
  differ(a: string, b: string): boolean
}

interface Tests {
  any: RegExp
  /** By group, its alternatives. */
  groups: RegExp[][]
}

/**
 * Words are cut and in small letters already, so that blanks, hyphens and apostrophes are all that stands between them:
 * expressions without classes of Unicode, since these take a tenth of a `diff`.
 *
 * @param groups alternatives parted by ` : `, words of one by `|`
 */
export function qualifiers(...groups: string[]): Qualifiers {
  let tests: Tests | undefined
  return {
    differ(a, b) {
      tests ??= testsOf(groups)
      const {any} = tests
      if (!any.test(a) || !any.test(b)) return false
      return tests.groups.some((group) => {
        const ofB = group.map((alternative) => alternative.test(b))
        return (
          ofB.includes(true) &&
          group.some((alternative) => alternative.test(a)) &&
          !group.some((alternative, index) => ofB[index] && alternative.test(a))
        )
      })
    },
  }
}

function testsOf(groups: readonly string[]): Tests {
  const whole = (forms: string): RegExp => new RegExp(`(?:^|[ '’-])(?:${forms})(?![^ '’-])`)
  return {
    any: whole(groups.join('|').replaceAll(' : ', '|')),
    groups: groups.map((group) => group.split(' : ').map(whole)),
  }
}

/** How verbs of a language tell time, and words person. */
export interface VerbForms {
  /** Auxiliaries by what they tell of time: `present`, `past`, `future`, `ongoing`; two of one group differ in person alone. */
  auxiliaries: Readonly<Record<string, string>>
  /** Auxiliaries by the verb that they are a form of. */
  auxiliaryVerbs: Readonly<Record<string, string>>
  /** Pronouns that differ in person or number alone, gender aside. */
  persons: Readonly<Record<string, string>>
  /** The words that a contraction stands for: `it's` is `it is`. */
  expand(word: string): string[]
  /** Whether a form may be a noun made of a verb: `-ing`. */
  isGerund(form: string): boolean
  /** The form of a third person or of several: `-s`. */
  plain(form: string): string
  /** Whether two forms are one of an older text and what it is today: `turneth` and `turns`. */
  isEarlier?(one: string, other: string): boolean
}
