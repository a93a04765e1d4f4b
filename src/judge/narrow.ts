import type {Finding, Report} from './report.ts'
import {concerns} from './sides.ts'
import {summarise} from './summary.ts'

/** What of a report a reader wants to see; what is left out narrows nothing. */
export interface Narrowing {
  /** Keys of rows. */
  clauses?: ReadonlySet<string>
  rules?: readonly string[]
  minScore?: number
  /**
   * Ids: findings in which one of them takes part; of several, findings between them, without the
   * renderings of others.
   */
  translations?: readonly string[]
}

/** The same report with fewer findings, and a summary of those. */
export function narrowReport(report: Report, narrowing: Narrowing): Report {
  const {clauses, rules, minScore, translations} = narrowing
  const findings = report.findings.flatMap((finding): Finding[] => {
    if (clauses && !clauses.has(finding.clause)) return []
    if (rules && ![finding, ...(finding.also ?? [])].some(({rule}) => rules.includes(rule))) return []
    if (minScore !== undefined && finding.score < minScore) return []
    if (!translations) return [finding]
    const renderings = finding.renderings.filter(({translation}) => translations.includes(translation))
    const asked = translations.filter((id) => concerns(finding, id))
    if (translations.length === 1) return asked.length > 0 ? [finding] : []
    if (renderings.length === 0) return []
    if (asked.length < 2 && report.translations.some(({id}) => !asked.includes(id) && concerns(finding, id)))
      return []
    return [{...finding, renderings}]
  })
  return {...report, findings, summary: summarise(findings)}
}
