import {draftsOfDoubts} from '../doubts.ts'
import {deadReferences, wrongReferences} from '../reference/index.ts'
import type {Rule} from '../rule.ts'

/**
 * Clauses that were moved, split, merged or renumbered between translations; doubtful outlines; and references
 * to another clause than the other translation names, or to an article that the text does not have.
 */
export const structure: Rule = {
  id: 'structure',
  severity: 'warning',
  summary: 'Clauses moved, split, merged or renumbered; references to another clause or to none.',
  run({collation}, report) {
    for (const draft of draftsOfDoubts(collation, 'structure')) report(draft)
    for (const draft of wrongReferences(collation)) report(draft)
    for (const draft of deadReferences(collation)) report(draft)
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
