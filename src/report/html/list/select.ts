import type {Finding, Reported, ReportRow} from '../../../judge/index.ts'
import {gravestFirst} from '../../../judge/index.ts'
import {divergenceRules} from '../model.ts'
import type {Listed} from './card.ts'

/** More lines than this are no list to work through. */
const most = 5000

/**
 * Findings in the order of the work list: the gravest first, of one severity terms and wording behind the rest, then in
 * the order of the work. A work that is split lists its errors; the others stand on their pages.
 */
export function listedOf(report: Reported, rows: readonly ReportRow[], isSplit: boolean): Listed[] {
  const rowOf = new Map(rows.map(({key}, row) => [key, row]))
  return report.findings
    .filter(({status, severity}) => status !== 'absent' && (!isSplit || severity === 'error'))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most)
    .map((finding, index) => ({
      id: `finding-${index + 1}`,
      finding,
      row: rowOf.get(finding.clause) ?? -1,
    }))
}

function rank({severity, rule}: Finding): number {
  const kind = rule === 'term-inconsistency' ? 2 : divergenceRules.indexOf(rule) + 1
  return gravestFirst.indexOf(severity) * 4 + kind
}

/** So many errors are told with their texts, and so many findings in all; the others in a line. */
const mostErrorsInFull = 1000
const mostInFull = 120

/** Those of the list that are told with what every translation says. */
export const toldInFull = (listed: readonly Listed[]): Listed[] =>
  listed.filter(
    ({finding, row}, index) =>
      row >= 0 && index < (finding.severity === 'error' ? mostErrorsInFull : mostInFull),
  )
