import type {Element} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import {type Finding, isAtLeast, type Reported, rules as shipped} from '../../judge/index.ts'
import {withoutCommandsXml} from '../commands.ts'
import type {ReportOptions} from '../reporter.ts'
import {visible} from '../visible.ts'
import {clauseName, placeOf, quote} from './check-view.ts'

/**
 * JUnit XML as the Jenkins xUnit plugin, GitLab and Azure read it. A rule is a suite and a finding a case, so
 * that one finding more is one failure more; a rule that found nothing is one case that passed. What was
 * accepted, and what is below the severity asked for, is skipped and says why.
 */
export function checkJunit(
  report: Reported,
  {least = 'info', accepted = false, rules = shipped}: ReportOptions,
): string {
  const present = report.findings.filter(
    ({status}) => status === 'new' || (accepted && status === 'accepted'),
  )
  const ids = new Set([...rules.map(({id}) => id), ...present.map(({rule}) => rule)])
  const suites = [...ids].map((id) => {
    const findings = present.filter(({rule}) => rule === id)
    const cases = findings.map((finding) => caseOf(finding, least))
    const counts = {
      tests: Math.max(1, cases.length),
      failures: cases.filter(({failed}) => failed).length,
      skipped: cases.filter(({failed}) => !failed).length,
    }
    const passed = x('testcase', {name: 'no findings', classname: `clausediff.${id}`, time: '0'})
    return {
      counts,
      node: x(
        'testsuite',
        {name: `clausediff.${id}`, ...texts({...counts, errors: 0}), time: '0'},
        cases.length > 0 ? cases.map(({node}) => node) : [passed],
      ),
    }
  })
  const sum = (name: 'tests' | 'failures'): number =>
    suites.reduce((total, {counts}) => total + counts[name], 0)
  const root = x(
    'testsuites',
    {name: 'clausediff', ...texts({tests: sum('tests'), failures: sum('failures'), errors: 0}), time: '0'},
    suites.map(({node}) => node),
  )
  // `]]>` may not stand in a text (XML 1.0, 2.4), and the serialiser leaves it alone.
  const xml = withoutCommandsXml(toXml(root, {closeEmptyElements: true}).replaceAll(']]>', ']]&gt;'))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}

function caseOf(
  finding: Finding,
  least: NonNullable<ReportOptions['least']>,
): {failed: boolean; node: Element} {
  const {rule, clause, message, severity, status, renderings, url, fingerprint} = finding
  const failed = status === 'new' && isAtLeast(severity, least)
  const name = safe(`${clauseName(clause)}: ${quote(message, 200)} [${fingerprint}]`)
  const places = renderings.map((rendering) => `${placeOf(rendering)}: ${quote(rendering.text, 200)}`)
  const outcome = failed
    ? x(
        'failure',
        {type: rule, message: safe(`${severity}: ${message}`)},
        [message, ...places, url].map(safe).join('\n'),
      )
    : x('skipped', {message: status === 'accepted' ? 'accepted' : `${severity} only: ${safe(message)}`})
  return {failed, node: x('testcase', {name, classname: `clausediff.${rule}`, time: '0'}, [outcome])}
}

const texts = (numbers: Record<string, number>): Record<string, string> =>
  Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, String(number)]))

/** XML 1.0, 2.2: characters that no document may hold, escaped or not; then all that could act on a reader. */
function safe(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .split('\n')
    .map(visible)
    .join('\n')
}
