import {draftsOf} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * A word whose opposite stands in its place: `the first instalment` / `the last instalment`, `valid` / `invalid`.
 *
 * Compared between translations in one language, in sentences that are nearly the same, word for word. In English
 * opposites are those of WordNet, and words at the two poles of one thing (`keep` / `surrender`, `confirm` / `deny`),
 * after the paired heads of Roget's Thesaurus; elsewhere only those made by a prefix are known (`gültig` /
 * `ungültig`). Between languages `valid` and `invalid`, `includes` and `excludes` are compared.
 *
 * Not seen: opposites that neither has (`speculate` / `dismiss`), and such in a sentence that is put in other words.
 */
export const antonym: Rule = {
  id: 'antonym',
  severity: 'warning',
  summary: 'A word whose opposite stands in the other translation.',
  run(evidence, report) {
    const found = evidence.concordance.checks.replacements.filter(({kind}) => kind === 'opposite')
    for (const draft of draftsOf(evidence, found)) report(draft)
  },
}
