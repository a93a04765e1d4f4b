import {draftsOfDoubts} from '../doubts.ts'
import type {Rule} from '../rule.ts'

/** Clauses that were moved, split, merged or renumbered between translations, and doubtful outlines. */
export const structure: Rule = {
  id: 'structure',
  severity: 'warning',
  summary: 'Translations divide the work differently: clauses moved, split, merged or renumbered.',
  run({collation}, report) {
    for (const draft of draftsOfDoubts(collation, 'structure')) report(draft)
    for (const remark of collation.remarks) {
      report({
        row: remark.row,
        message: remark.message,
        places: remark.places.map(({translation, clause}) => ({
          translation,
          text: clause.label || clause.key,
          position: clause.position!,
        })),
        identity: [remark.kind, ...remark.places.map(({clause}) => clause.key)],
      })
    }
  },
}
