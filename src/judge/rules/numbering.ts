import {draftsOfDoubts} from '../doubts.ts'
import type {Rule} from '../rule.ts'

/**
 * A label that does not fit the sequence it stands in: a gap, a repeat, a misprint such as `(j)` between
 * `(ix)` and `(xi)`, or one that could be read in two ways. The parser says how it read the label, and why.
 */
export const numbering: Rule = {
  id: 'numbering',
  severity: 'warning',
  summary: 'A label that does not fit the sequence it stands in.',
  run({collation}, report) {
    for (const draft of draftsOfDoubts(collation, 'numbering')) report(draft)
  },
}
