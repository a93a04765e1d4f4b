import {draftsOf} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * A number, percentage, date, amount or measure that one translation has and the other lacks.
 *
 * Digits and words are the same number: `six` / `6`, `sixth-generation` / `6G`, `over 90%` / `more than 90
 * percent`, `21 August 2025` / `2025年8月21日`. A number that moves within its row is no finding, nor is one
 * that is said once more. Labels, cross-references and words such as `one`, `first` or `both` ask for nothing.
 * `some` where the other translation says `all` is a mismatch, too, and so is how often something is done, between twelve languages (`monthly` /
 * `jährlich`), a lost sign (`−5 °C` / `5 °C`) and another unit of the same number. Between two languages that put numbers
 * in one order, so are two of one unit that have changed places in a sentence (`40 euros in May and 60 in June` / `60 Euro im Mai und 40 im
 * Juni`).
 *
 * Not seen: numbers in words of languages without a table ([languages](../languages.md)), sums that are only implied,
 * and a wrong number that all translations share.
 */
export const numberMismatch: Rule = {
  id: 'number-mismatch',
  severity: 'error',
  summary: 'A number, percentage, date or amount that one translation has and the other lacks.',
  run(evidence, report) {
    for (const draft of draftsOf(evidence, evidence.concordance.checks.numbers)) report(draft)
  },
}
