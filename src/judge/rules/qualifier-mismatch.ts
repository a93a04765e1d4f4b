import {draftsOf} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * A word that changes what is owed, and another one in its place: `gross` / `net`, `before` / `after`, `until` /
 * `from`, `at least` / `at most`, `and` / `or`, `if` / `unless`.
 *
 * Compared between translations in one language, in sentences that are nearly the same, word for word. Bounds of a
 * number are told by `number-mismatch`, as are `all` and `some`; a lost `only` or `except` by `omission`.
 *
 * Not seen: such words in a sentence that is put in other words, and languages other than English, German, French,
 * Spanish, Italian, Portuguese, Dutch, Russian and Chinese.
 */
export const qualifierMismatch: Rule = {
  id: 'qualifier-mismatch',
  severity: 'warning',
  summary: 'A small word that changes what is owed: gross or net, before or after, and or or.',
  run(evidence, report) {
    const found = evidence.concordance.checks.replacements.filter(({kind}) => kind === 'qualifier')
    for (const draft of draftsOf(evidence, found)) report(draft)
  },
}
