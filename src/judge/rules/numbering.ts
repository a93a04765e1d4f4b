import type {Collation} from '../../collate/index.ts'
import {draftsOfDoubts} from '../doubts.ts'
import type {Draft, Rule} from '../rule.ts'

/**
 * A label that does not fit the sequence it stands in: a gap, a repeat, a misprint such as `(j)` between
 * `(ix)` and `(xi)`, or one that could be read in two ways. The parser says how it read the label, and why.
 *
 * Not seen: a label that is wrong and fits all the same, such as two articles that changed their numbers in every
 * translation, and labels in a form that no tradition of drafting in [languages](../languages.md) has.
 */
export const numbering: Rule = {
  id: 'numbering',
  severity: 'warning',
  summary: 'A label that does not fit the sequence it stands in.',
  run({collation}, report) {
    for (const draft of draftsOfDoubts(collation, 'numbering')) {
      if (!isGapOfOmission(collation, draft)) report(draft)
    }
  },
}

/**
 * A gap before a clause where the other translations have the missing clause: `omission` says so where it is
 * missing, and the label after it is no second mistake.
 */
function isGapOfOmission({rows}: Collation, {row, message, places}: Draft): boolean {
  const before = rows[row - 1]
  return (
    / missing\b|starts with/.test(message) &&
    before !== undefined &&
    places.some(({translation}) => before.readings[translation]!.length === 0)
  )
}
