import {draftsOf} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * Two that act on each other have changed places: `the Lender informs the Guarantor` / `the Guarantor informs the
 * Lender`. An error where both are written as names, since it changes who owes what to whom.
 *
 * Compared between translations in one language, in sentences with nearly the same words. What changes places in a
 * list (`the Lender and the Guarantor`) is no finding; a swap in a sentence that is put in other words, or in the
 * passive, is not seen.
 */
export const partySwap: Rule = {
  id: 'party-swap',
  severity: 'warning',
  summary: 'Two that act on each other have changed places.',
  run(evidence, report) {
    const swaps = evidence.concordance.checks.orders.filter(({kind}) => kind === 'swapped')
    for (const swap of swaps)
      for (const draft of draftsOf(evidence, [swap], () => ''))
        report({...draft, ...(swap.areNames && {severity: 'error' as const})})
  },
}
