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
 *
 * Two ways that a script has for the same words, Simplified and Traditional characters, vowel signs and none, are said
 * once, as info, where the texts hold to them in four clauses or more; such words are no divergence.
 */
export const spelling: Rule = {
  id: 'spelling',
  severity: 'warning',
  summary: 'A word that seems to be the other translation’s, misspelt.',
  run(evidence, report) {
    const found = evidence.concordance.checks.replacements.filter(({kind}) => kind === 'spelling')
    for (const draft of draftsOf(evidence, found)) report(draft)
    const {translations} = evidence.collation
    for (const {row, a, b, writes} of evidence.concordance.checks.variants) {
      const [one, other] = [a, b].map(({translation}) => `\`${translations[translation]!.id}\``)
      report({
        row,
        severity: 'info',
        message: `${one} writes ${writes[0]}, "${a.quote}", and ${other} ${writes[1]}, "${b.quote}": the words are taken for the same`,
        places: [a.place, b.place],
        identity: ['script', ...writes],
      })
    }
  },
}
