import {append} from '../../group.ts'
import type {Finding, ReportClause, Reported, ReportRow} from '../../judge/index.ts'
import {type Passage, readingOf} from '../passages.ts'
import {divergenceRules, isOfPlaces} from './model.ts'

/** A span of a clause's text that a finding is about; an empty one is where something is missing. */
export interface Mark {
  start: number
  end: number
  /** Index into the findings of the row. */
  finding: number
}

export type Marks = Map<ReportClause, Mark[]>

/** A remark about so much text would paint all of it, unless it is an error; the list of findings says it. */
const longest = 160

/** Where the findings of a row stand in its clauses. */
export function marksOf(report: Reported, row: ReportRow, findings: readonly Finding[]): Marks {
  const marks: Marks = new Map()
  if (findings.length === 0) return marks
  const readings = new Map(report.translations.map(({id}, at) => [id, readingOf(report, row, at)]))
  for (const [index, finding] of findings.entries()) {
    if (!isOfPlaces(finding)) continue
    for (const {translation, position} of finding.renderings) {
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

/** Of marks that overlap the graver stays, then the shorter remark or the longer phrase; in the order of the text. */
export function withoutOverlaps(marks: Marks, findings: readonly Finding[]): Marks {
  return new Map([...marks].map(([clause, all]) => [clause, kept(all, findings)]))
}

function kept(marks: readonly Mark[], findings: readonly Finding[]): Mark[] {
  const rank = ({finding}: Mark): number => rankOf(findings[finding]!)
  const kept: Mark[] = []
  const ordered = [...marks].sort(
    (a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  for (const mark of ordered) {
    const {rule, severity} = findings[mark.finding]!
    const isLong = mark.end - mark.start > longest
    if (isLong && severity !== 'error' && !divergenceRules.includes(rule)) continue
    if (kept.every(({start, end}) => mark.end <= start || mark.start >= end)) kept.push(mark)
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Errors first; a synonym gives way to whatever else is found there. */
function rankOf({rule, severity}: Finding): number {
  if (severity === 'error') return 0
  const at = divergenceRules.indexOf(rule)
  if (at < 0) return severity === 'warning' ? 1 : 3
  return at === 0 ? 2 : 4
}

/** Whether a mark stands in a passage, the end of which may be where something is missing. */
export const touches = ({start, end}: Mark, passage: Passage): boolean =>
  start < end ? start < passage.end && end > passage.start : start >= passage.start && end <= passage.end

export function joinMarks(some: Marks, more: Marks): Marks {
  const all: Marks = new Map(some)
  for (const [clause, marks] of more) all.set(clause, [...(all.get(clause) ?? []), ...marks])
  return all
}
