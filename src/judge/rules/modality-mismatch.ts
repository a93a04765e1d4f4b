import type {NormMismatch} from '../../discover/index.ts'
import {draftsOf, type Wording} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * A modal expression that binds more in one translation than in the other: `shall` / `should`, `must` / `may`,
 * or `may` where the other gives no leave; and a sentence that reports as done what the other orders:
 * `Accelerate …` / `It has accelerated …`.
 *
 * `shall`, `must`, `will` and a plain instruction may stand for each other: translators of policies vary them
 * freely. Whether `not` is there is for `negation-mismatch`.
 *
 * Not seen: duties laid down without a modal verb (`the fee is due`), who is bound, languages without a table of
 * modal verbs ([languages](../languages.md)), between languages a `must` that became `should` where official texts say one for the
 * other (`doit`, `debe`), and what balances in a clause of more than 100 sentences.
 */
export const modalityMismatch: Rule = {
  id: 'modality-mismatch',
  severity: 'error',
  summary:
    'Must, should, may: one translation binds more than the other, or reports as done what is ordered.',
  run(evidence, report) {
    for (const draft of draftsOf(evidence, evidence.concordance.checks.norms, wordingOf)) report(draft)
  },
}

function wordingOf({kind, stronger}: NormMismatch): Wording {
  return {
    both(one, other) {
      const [more, less] = stronger === 'b' ? [other, one] : [one, other]
      return `"${more.quote}" (${more.in}) binds more than "${less.quote}" (${less.in})`
    },
    alone: (has, lacks, areSeveral) =>
      kind === 'report'
        ? `"${has.quote}" (${has.in}) reports a fact where ${lacks} ${areSeveral ? 'give' : 'gives'} an order`
        : `"${has.quote}" (${has.in}) grants a permission that ${lacks} ${areSeveral ? 'do' : 'does'} not`,
  }
}
