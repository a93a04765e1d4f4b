import type {DocumentReport} from '../compose/documents.ts'
import type {Report, Reported, ReportTerm} from '../judge/index.ts'
import type {Reporter} from '../report/index.ts'

export const isPaged = ({name}: Reporter): boolean => name === 'html'

/** Reporters with one key need the same of a report; pages are written one by one, and what lists them needs figures alone. */
export const needsKey = (reporter: Reporter): string =>
  isPaged(reporter) ? '' : JSON.stringify([reporter.needs, reporter.isWhole ?? false])

/** Parts of a report of which a work has very many. */
const large = new Set(['concepts', 'alignment', 'terms'])

/**
 * A report as JSON, all of it made, in one line. What is large is made item by item and never all there as objects: those of the
 * terms of two Bibles take as much as all that they are made from.
 */
export function jsonOf({alignment, terms, ...report}: Reported): string {
  const parts = {...report, ...(alignment && {alignment}), ...(terms && {terms})}
  const pieces: string[] = []
  for (const [name, value] of Object.entries(parts)) {
    if (value === undefined) continue
    pieces.push(`${pieces.length === 0 ? '{' : ','}"${name}":`)
    if (large.has(name)) addItems(pieces, value as Iterable<unknown>)
    else pieces.push(JSON.stringify(value))
  }
  return `${pieces.join('')}}`
}

function addItems(pieces: string[], items: Iterable<unknown>): void {
  let before = '['
  for (const item of items) {
    pieces.push(before, JSON.stringify(item))
    before = ','
  }
  pieces.push(before === '[' ? '[]' : ']')
}

/** A report as JSON, its terms apart: of many works those of one are made at a time. */
export interface KeptReport {
  rest: string
  terms?: string
}

/** Keeps a report, which may make its terms while they are read. */
export function keep({terms, ...report}: Reported): KeptReport {
  return {rest: jsonOf(report), ...(terms && {terms: jsonOf({terms} as Reported)})}
}

/** Reads a report that was kept; its terms are read each time that somebody goes through them, and held by nobody. */
export function readKept({rest, terms}: KeptReport): DocumentReport['report'] {
  const report = JSON.parse(rest) as Report
  if (terms === undefined) return report
  const all = (): ReportTerm[] => JSON.parse(terms).terms
  return {
    ...report,
    terms: {
      get length() {
        return all().length
      },
      [Symbol.iterator]: () => all()[Symbol.iterator](),
    },
  }
}
