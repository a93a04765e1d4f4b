import {draftsOfDoubts} from '../doubts.ts'
import {draftsOf, type Said} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * Clauses that were moved, split, merged or renumbered between translations; one text that stands under several
 * clauses, with none of which it is compared; doubtful outlines; and references to another clause than the other
 * translation names, or to an article that the text does not have.
 *
 * Not seen: which of two neighbours moved when they changed places, which of many identical paragraphs did, and
 * references in words alone (`the foregoing article`).
 */
export const structure: Rule = {
  id: 'structure',
  severity: 'warning',
  summary: 'Clauses moved, split, merged or renumbered; references to another clause or to none.',
  run(evidence, report) {
    const {collation, concordance} = evidence
    for (const draft of draftsOfDoubts(collation, 'structure')) report(draft)
    for (const draft of draftsOf(evidence, concordance.checks.references, () => ({both: anotherReference})))
      report(draft)
    for (const {row, at} of concordance.checks.deadReferences) {
      report({
        row,
        message: `\`${collation.translations[at.translation]!.id}\` refers to "${at.quote}", which the text does not have`,
        places: [at.place],
        score: 0.6,
        identity: ['dead reference', at.quote],
      })
    }
    for (const remark of collation.remarks) {
      report({
        row: remark.row,
        message: remark.message,
        // What the titles head is there: nothing that binds was lost.
        ...(remark.kind === 'titles' && {severity: 'info' as const}),
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

const anotherReference = (one: Said, other: Said): string =>
  `${one.in} refers to "${one.quote}", ${other.in} to "${other.quote}"`
