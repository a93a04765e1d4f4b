import {
  type Finding,
  type FindingRendering,
  gravestFirst,
  isAtLeast,
  type Reported,
  type Severity,
} from '../../judge/index.ts'
import {countedSeverity, headlineOf} from '../findings/headline.ts'
import {placeName} from '../place.ts'
import type {ReportOptions} from '../reporter.ts'

/** New findings that are listed, in the report's order (that of the work). */
export function shownFindings(report: Reported, {least = 'info'}: ReportOptions): Finding[] {
  return report.findings.filter(({status, severity}) => status === 'new' && isAtLeast(severity, least))
}

interface Tally {
  shown: number
  hasErrors: boolean
  /** New, but below the least severity. */
  below: Record<Severity, number>
  accepted: number
  absent: number
}

/** How many findings a report has of each kind, and how many of them its options leave out. */
export function tallyOf(report: Reported, options: ReportOptions): Tally {
  const shown = shownFindings(report, options)
  const listed = new Set(shown)
  const hidden = report.findings.filter((one) => one.status === 'new' && !listed.has(one))
  const count = (test: (finding: Finding) => boolean): number => report.findings.filter(test).length
  const below = (severity: Severity): number => hidden.filter((one) => one.severity === severity).length
  return {
    shown: shown.length,
    hasErrors: shown.some(({severity}) => severity === 'error'),
    below: {error: below('error'), warning: below('warning'), info: below('info')},
    accepted: count(({status}) => status === 'accepted'),
    absent: count(({status}) => status === 'absent'),
  }
}

/** What is new and listed, counted. */
export const headline = (report: Reported, options: ReportOptions): string =>
  headlineOf(shownFindings(report, options), 'no new findings')

/** What the list leaves out, each as half a sentence; empty if it leaves out nothing. */
export function hiddenPhrases({below, accepted, absent}: Tally): string[] {
  const hidden = gravestFirst
    .filter((severity) => below[severity] > 0)
    .map((severity) => countedSeverity(below[severity], severity))
  return [
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ...(hidden.length > 0 ? [`${hidden.join(' and ')} hidden (--all)`] : []),
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
