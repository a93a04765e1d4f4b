import type {Rule} from '../rule.ts'
import {divergenceRule} from './divergence.ts'

/**
 * Two translations name one thing differently: "intelligent agents" / "intelligent bodies".
 *
 * One finding per clause and pair of phrases; further translations that render the same concept in the clause are
 * shown beside them.
 *
 * Not seen: terms between two languages (there the termbase tells, with `term-missing`), two terms that are the same
 * word with two meanings, and a term in a clause that shares nearly nothing with its counterpart.
 */
export const termDivergence: Rule = divergenceRule({
  id: 'term-divergence',
  severity: 'warning',
  summary: 'Two translations name one thing differently.',
  terminology: true,
})
