import {draftsOf} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * A word in another number or person: `the buyer pays` / `the buyers pay`, `our goods` / `their goods`.
 *
 * Compared between English translations alone, in sentences that are nearly the same, word for word. `he` and `she`
 * are for `pronoun-mismatch`.
 *
 * Not seen: other languages, and plurals without an ending (`sheep`).
 */
export const personMismatch: Rule = {
  id: 'person-mismatch',
  severity: 'info',
  summary: 'One person or thing in one translation, another or several in the other.',
  run(evidence, report) {
    const found = evidence.concordance.checks.replacements.filter(({kind}) => kind === 'person')
    for (const draft of draftsOf(evidence, found)) report(draft)
  },
}
