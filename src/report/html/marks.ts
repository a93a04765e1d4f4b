import {append} from '../../group.ts'
import type {Finding, ReportClause, Reported, ReportRow} from '../../judge/index.ts'
import {readingOf} from '../passages.ts'
import {divergenceRules} from './model.ts'

/** A span of a clause's text that a finding is about. */
export interface Mark {
  start: number
  end: number
  /** Index into the findings of the row. */
  finding: number
}

/**
 * Where the findings of a row stand in its clauses, by clause; of overlapping ones the more important stays:
 * terms before remarks before wording, then the longer.
 */
export function marksOf(
  report: Reported,
  row: ReportRow,
  findings: readonly Finding[],
): Map<ReportClause, Mark[]> {
  const marks = new Map<ReportClause, Mark[]>()
  if (findings.length === 0) return marks
  const readings = new Map(report.translations.map(({id}, at) => [id, readingOf(report, row, at)]))
  for (const [index, {rule, renderings}] of findings.entries()) {
    if (rule === 'term-inconsistency') continue
    for (const {translation, position} of renderings) {
      const from = position.start.offset ?? -1
      const to = position.end.offset ?? -1
      for (const {clause} of readings.get(translation) ?? []) {
        const start = textOffset(clause.runs, from)
        const end = textOffset(clause.runs, to - 1)
        if (start === undefined || end === undefined || end < start) continue
        append(marks, clause, {start, end: end + 1, finding: index})
        break
      }
    }
  }
  for (const [clause, all] of marks) marks.set(clause, withoutOverlaps(all, findings))
  return marks
}

/** Offset in a text of an offset in the source, the inverse of `sourceOffset`; `undefined` outside its runs. */
function textOffset(runs: readonly number[], offset: number): number | undefined {
  for (let i = 0; i < runs.length; i += 3) {
    const [text, source, length] = [runs[i]!, runs[i + 1]!, runs[i + 2]!]
    if (offset >= source && offset < source + length) return text + offset - source
  }
  return undefined
}

function withoutOverlaps(marks: Mark[], findings: readonly Finding[]): Mark[] {
  const rank = ({finding}: Mark): number => {
    const {rule} = findings[finding]!
    return rule === divergenceRules[0] ? 0 : rule === divergenceRules[1] ? 2 : 1
  }
  const kept: Mark[] = []
  const ordered = [...marks].sort(
    (a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  for (const mark of ordered) {
    // A remark about a whole clause would paint all of it; the list of findings says it.
    if (rank(mark) === 1 && mark.end - mark.start > 160) continue
    if (kept.every(({start, end}) => mark.end <= start || mark.start >= end)) kept.push(mark)
  }
  return kept.sort((a, b) => a.start - b.start)
}
