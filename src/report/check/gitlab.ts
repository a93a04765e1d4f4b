import type {Position, Reported, Severity} from '../../judge/index.ts'
import type {ReportOptions} from '../reporter.ts'
import {visibleJson} from '../visible.ts'
import {clauseName, placeOf, quote, shownFindings} from './check-view.ts'
import {located} from './located.ts'

const severities: Record<Severity, string> = {error: 'major', warning: 'minor', info: 'info'}

/**
 * GitLab's code quality report: the part of Code Climate's format that GitLab reads. It shows a line for
 * each fingerprint, so these are the report's own.
 */
export function checkGitlab(found: Reported, options: ReportOptions): string {
  const report = located(found, options.pathOf)
  const issues = shownFindings(report, options).map(
    ({rule, severity, clause, message, fingerprint, renderings}) => {
      const [first, ...others] = renderings
      const elsewhere = others.map((rendering) => `${placeOf(rendering)}: "${quote(rendering.text)}"`)
      return {
        description: [`${clauseName(clause)}: ${message}`, ...elsewhere].join(' · '),
        check_name: rule,
        fingerprint,
        severity: severities[severity],
        location: {
          path: (first?.path ?? report.translations[0]?.path ?? '')
            .replaceAll('\\', '/')
            .replace(/^\.\//, ''),
          lines: linesOf(first?.position),
        },
      }
    },
  )
  return `${visibleJson(JSON.stringify(issues, null, 2))}\n`
}

/** GitLab asks for lines even where the file has none. */
const linesOf = (position: Position | undefined): {begin: number; end: number} =>
  position && position.start.place === undefined
    ? {begin: position.start.line, end: position.end.line}
    : {begin: 1, end: 1}
