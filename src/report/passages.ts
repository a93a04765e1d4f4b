import type {ReportClause, Reported, ReportPassage, ReportRow} from '../judge/index.ts'

/** A part of a clause's text. */
export interface Passage {
  clause: ReportClause
  start: number
  end: number
}

/** What a translation has in a row; nothing where there is a gap. */
export function readingOf(report: Reported, {readings}: ReportRow, translation: number): Passage[] {
  return readings[translation]?.passages.map((passage) => passageIn(report, translation, passage)) ?? []
}

export const passageIn = (
  {texts}: Reported,
  translation: number,
  {clause, start, end}: ReportPassage,
): Passage => ({clause: texts![translation]!.clauses[clause]!, start, end})

/** The words of passages, with blanks between them. */
export const textOf = (passages: readonly Passage[]): string =>
  passages.map(({clause, start, end}) => clause.text.slice(start, end)).join(' ')
