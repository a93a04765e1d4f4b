import type {Rule} from '../rule.ts'
import {divergenceRule} from './divergence.ts'

/**
 * Two translations put something in other words that are no terminology: "refine" / "improve", "AI" / "artificial
 * intelligence". Shown on request.
 *
 * Not seen: a sentence in wholly other words, where no word has a counterpart.
 */
export const wordingDivergence: Rule = divergenceRule({
  id: 'wording-divergence',
  severity: 'info',
  summary: 'Two translations put one thing in other words; no terminology.',
  terminology: false,
})
