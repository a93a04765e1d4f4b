import {draftsOf} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * The same words in an order that says something else, or nothing: a whole sentence that was shuffled, or two
 * neighbours that changed places (`both in found` / `both found in`).
 *
 * Compared between translations in one language, sentence by sentence. A part that was put to the front is no finding,
 * nor is an adverb elsewhere (`also may` / `may also`). Two neighbours are compared in English alone.
 *
 * Not seen: words that changed places over a distance, other than two parties (`party-swap`), neighbours in other
 * languages than English, and an order that is wrong in both translations.
 */
export const wordOrder: Rule = {
  id: 'word-order',
  severity: 'warning',
  summary: 'The same words in an order that says something else, or nothing.',
  run(evidence, report) {
    const orders = evidence.concordance.checks.orders.filter(({kind}) => kind !== 'swapped')
    for (const draft of draftsOf(evidence, orders)) report(draft)
  },
}
