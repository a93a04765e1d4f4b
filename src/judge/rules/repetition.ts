import type {Rule} from '../rule.ts'
import {shorten} from '../shorten.ts'

/**
 * A sentence or a long phrase that one translation says twice and the other once, word for word or nearly so:
 * `the following opinions are hereby put forward. The following comments are hereby made.` A word that stands twice
 * in a row in one of them alone: `order order`.
 *
 * Whether the other translation says it once is told by the word links: what was said once leaves the words
 * of one of the two without partners. What both repeat is no finding.
 *
 * Not seen: a repetition in other words that share little, and one that both translations have.
 */
export const repetition: Rule = {
  id: 'repetition',
  severity: 'warning',
  summary: 'A sentence, a long phrase or a word said twice in one translation and once in the other.',
  run({collation: {translations}, concordance}, report) {
    for (const {row, once, second, first, score} of concordance.checks.repetitions) {
      report({
        row,
        message: `\`${translations[second.translation]!.id}\` says twice what \`${translations[once]!.id}\` says once: "${shorten(second.quote)}"`,
        places: [second.place, first.place],
        score,
      })
    }
  },
}
