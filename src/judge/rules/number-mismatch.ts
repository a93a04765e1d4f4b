import {pairsOf} from '../pairs.ts'
import {
  type Mismatch,
  type Quantity,
  quantitiesOf,
  unmatchedQuantifiers,
  unmatchedQuantities,
} from '../quantity/index.ts'
import {rowText} from '../row-text.ts'
import type {Place, Rule} from '../rule.ts'

/**
 * A number, percentage, date, amount or measure that one translation has and the other lacks.
 *
 * Digits and words are the same number: `six` / `6`, `sixth-generation` / `6G`, `over 90%` / `more than 90
 * percent`, `21 August 2025` / `2025年8月21日`. A number that moves within its row is no finding, nor is one
 * that is said once more. Labels, cross-references and words such as `one`, `first` or `both` ask for nothing.
 * `some` where the other translation says `all` is a mismatch, too.
 */
export const numberMismatch: Rule = {
  id: 'number-mismatch',
  severity: 'error',
  summary: 'A number, percentage, date or amount that one translation has and the other lacks.',
  run({collation}, report) {
    for (const {row, a, b} of pairsOf(collation)) {
      const sides = [a, b].map((translation) => {
        const {id, language, text, passage} = rowText(collation, row, translation)
        const place = ({start, end}: {start: number; end: number}): Place => ({
          translation,
          ...passage(start, end),
        })
        return {id, language, text, place, quantities: quantitiesOf(text, language)}
      })
      const [left, right] = [sides[0]!, sides[1]!]
      for (const spans of unmatchedQuantifiers(left.text, right.text, left.language, right.language)) {
        const quotes = [
          left.text.slice(spans.a.start, spans.a.end),
          right.text.slice(spans.b.start, spans.b.end),
        ]
        report({
          row,
          message: `Unexpected \`${quotes[1]}\` in \`${right.id}\`, expected \`${quotes[0]}\` as in \`${left.id}\``,
          places: [left.place(spans.a), right.place(spans.b)],
          score: 0.8,
          identity: quotes,
        })
      }
      for (const mismatch of unmatchedQuantities(left.quantities, right.quantities).map(withBounds)) {
        const quote = (side: typeof left, {start, end}: Quantity): string => side.text.slice(start, end)
        if (mismatch.a && mismatch.b) {
          report({
            row,
            message: `Unexpected \`${quote(right, mismatch.b)}\` in \`${right.id}\`, expected \`${quote(left, mismatch.a)}\` as in \`${left.id}\``,
            places: [left.place(mismatch.a), right.place(mismatch.b)],
            identity: [mismatch.a, mismatch.b].map((quantity) => `${nameOf(quantity)}${quantity.bound}`),
          })
          continue
        }
        const [has, lacks, quantity] = mismatch.a ? [left, right, mismatch.a] : [right, left, mismatch.b!]
        report({
          row,
          message: `Unexpected \`${quote(has, quantity)}\` in \`${has.id}\`, expected the same number in \`${lacks.id}\``,
          places: [has.place(quantity)],
          identity: [nameOf(quantity)],
        })
      }
    }
  },
}

/** The number itself, however it is written. */
const nameOf = ({value, unit}: Quantity): string => `${value}${unit}`

/** Where the numbers agree and their bounds do not (`over 90%`, `at most 90%`), the bounds are quoted, too. */
function withBounds(mismatch: Mismatch): Mismatch {
  const {a, b} = mismatch
  if (!a || !b || nameOf(a) !== nameOf(b)) return mismatch
  return {a: {...a, start: a.boundStart}, b: {...b, start: b.boundStart}}
}
