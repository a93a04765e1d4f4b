import {draftsOf} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * A word that is the other translation's but for a letter lost, doubled, exchanged or moved: `because` / `becuase`.
 * One of the two is no word that the dictionary, or the texts themselves, know.
 *
 * Compared between translations in one language, in sentences that are nearly the same, word for word. There is a
 * dictionary of English alone, and a word that it lacks is a slip however often it stands; elsewhere a word is known
 * that is a small word or stands in the texts three times.
 *
 * Not seen: a slip that makes another word (`form` / `from` is seen, `cat` / `car` is not), names that both texts
 * write once and otherwise, and a slip that both texts share.
 */
export const spelling: Rule = {
  id: 'spelling',
  severity: 'warning',
  summary: 'A word that seems to be the other translation’s, misspelt.',
  run(evidence, report) {
    const found = evidence.concordance.checks.replacements.filter(({kind}) => kind === 'spelling')
    for (const draft of draftsOf(evidence, found)) report(draft)
  },
}
