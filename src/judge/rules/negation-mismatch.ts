import type {Rule} from '../rule.ts'

/**
 * A negation that one translation has and the other lacks: `shall not disclose` / `shall disclose`.
 *
 * `not only`, `no later than` and the like deny nothing. What denies by its meaning or prefix answers a
 * negation: `no man's land` / `uncharted territory`, `shall not` / `is prohibited from`. Compared between
 * translations in one language, sentence by sentence.
 */
export const negationMismatch: Rule = {
  id: 'negation-mismatch',
  severity: 'error',
  summary: 'A negation that one translation has and the other lacks.',
  run({collation: {translations}, concordance}, report) {
    for (const {row, has, lacks} of concordance.checks.negations) {
      report({
        row,
        message: `Unexpected \`${has.quote}\` in \`${translations[has.translation]!.id}\`, expected no negation, as in \`${translations[lacks]!.id}\``,
        places: [has.place],
        identity: [has.quote],
      })
    }
  },
}
