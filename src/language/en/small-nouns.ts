import {wordSet} from '../engine/memo.ts'
import type {SmallNouns} from '../small-nouns.ts'

/** What makes a noun of what follows: determiners that are no pronouns, and what stands before `will` in fixed names. */
const before = wordSet('the a an my thy your his her its our their own free good ill last')
const verbs = wordSet('be have has not never')

/** Modal verbs that are nouns as well: `the will to live`, `with all his might` (Quirk et al. 1985, § 3.39 and I.4). */
export const smallNouns: SmallNouns = {
  forms: wordSet('will might must can'),
  isNoun: (form, left, right) =>
    !verbs.has(right) && (before.has(left) || left.endsWith("'s") || (form === 'will' && right === 'to')),
}
