import {
  type Finding,
  type FindingRendering,
  gravestFirst,
  isAtLeast,
  type Reported,
  type Severity,
} from '../../judge/index.ts'
import {placeName} from '../place.ts'
import type {ReportOptions} from '../reporter.ts'

/** New findings that are listed, in the report's order (that of the work). */
export function shownFindings(report: Reported, {least = 'info'}: ReportOptions): Finding[] {
  return report.findings.filter(({status, severity}) => status === 'new' && isAtLeast(severity, least))
}

export interface Tally {
  shown: number
  bySeverity: Record<Severity, number>
  clauses: number
  /** New, but below the least severity. */
  below: number
  accepted: number
  absent: number
}

export function tallyOf(report: Reported, options: ReportOptions): Tally {
  const shown = shownFindings(report, options)
  const count = (test: (finding: Finding) => boolean): number => report.findings.filter(test).length
  return {
    shown: shown.length,
    bySeverity: {
      error: shown.filter(({severity}) => severity === 'error').length,
      warning: shown.filter(({severity}) => severity === 'warning').length,
      info: shown.filter(({severity}) => severity === 'info').length,
    },
    clauses: new Set(shown.map(({clause}) => clause)).size,
    below: count(({status}) => status === 'new') - shown.length,
    accepted: count(({status}) => status === 'accepted'),
    absent: count(({status}) => status === 'absent'),
  }
}

/** `4 new findings (1 error, 3 warnings) in 3 clauses`. */
export function headline({shown, bySeverity, clauses}: Tally): string {
  if (shown === 0) return 'no new findings'
  const kinds = gravestFirst
    .filter((severity) => bySeverity[severity] > 0)
    .map((severity) =>
      severity === 'info' ? `${bySeverity.info} info` : counted(bySeverity[severity], severity),
    )
  return `${counted(shown, 'new finding')} (${kinds.join(', ')}) in ${counted(clauses, 'clause')}`
}

/** What the list leaves out, each as half a sentence; empty if it leaves out nothing. */
export function hiddenPhrases({below, accepted, absent}: Tally): string[] {
  return [
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ...(below > 0 ? [`${below} less severe (--all lists them)`] : []),
    ...(absent > 0 ? [`${absent} accepted but no longer there`] : []),
  ]
}

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** `path:line:column`, which terminals and editors open. */
export function placeOf({path, position}: FindingRendering): string {
  return placeName(path, position)
}

/** A quotation short enough for one line. */
export function quote(text: string, most = 80): string {
  const folded = text.replaceAll(/\s+/g, ' ').trim()
  const characters = [...folded]
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : folded
}

/** Key of a clause for people; findings of the whole work have none. */
export const clauseName = (key: string): string => (key === '' ? 'whole work' : key)
