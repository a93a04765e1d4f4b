import {draftsOf} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * A sentence that asks in one translation and states in the other: `Does the owner repair the wheel?` /
 * `The owner repairs the wheel.`
 *
 * What asks is told by its mark, in Chinese and Japanese by its last word too. An indirect question
 * (`He asks who pays.`) that the other translation puts as a question is told as well. Greek, where `;` asks, is not
 * read.
 *
 * Not seen: a question without its mark, as in Greek, and two questions that ask for different things.
 */
export const questionMismatch: Rule = {
  id: 'question-mismatch',
  severity: 'warning',
  summary: 'A sentence that asks in one translation and states in the other.',
  run(evidence, report) {
    for (const draft of draftsOf(evidence, evidence.concordance.checks.questions)) report(draft)
  },
}
