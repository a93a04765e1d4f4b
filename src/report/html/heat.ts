import type {ReportRow} from '../../judge/index.ts'
import {readingOf} from '../passages.ts'
import {marksOf} from './marks.ts'
import {divergenceRules, type Model} from './model.ts'

/** How much of a translation's text in a row differs from the others, 0–1; `undefined` for a gap. */
export function heatOf(model: Model, row: ReportRow): (number | undefined)[] {
  const findings = (model.byRow.get(row.key) ?? []).filter(({rule}) => divergenceRules.includes(rule))
  const marks = marksOf(model.report, row, findings)
  return model.witnesses.map((witness) => {
    const reading = readingOf(model.report, row, witness)
    let length = 0
    let differing = 0
    for (const {clause, start, end} of reading) {
      length += end - start
      for (const mark of marks.get(clause) ?? []) {
        differing += Math.max(0, Math.min(mark.end, end) - Math.max(mark.start, start))
      }
    }
    return length > 0 ? differing / length : undefined
  })
}
