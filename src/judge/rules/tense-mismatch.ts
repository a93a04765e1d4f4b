import {draftsOf} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * A verb in another tense or aspect: `has paid` / `will pay`, `delivers` / `is delivering`.
 *
 * Compared between English translations alone, in sentences that are nearly the same, word for word.
 *
 * Not seen: verbs whose forms have nothing in common and are not known as irregular, and other languages.
 */
export const tenseMismatch: Rule = {
  id: 'tense-mismatch',
  severity: 'info',
  summary: 'A verb in another tense or aspect.',
  run(evidence, report) {
    const found = evidence.concordance.checks.replacements.filter(({kind}) => kind === 'tense')
    for (const draft of draftsOf(evidence, found)) report(draft)
  },
}
