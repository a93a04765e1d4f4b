import {type Finding, gravestFirst, type Reported, type Severity} from '../../judge/index.ts'
import {withoutTags} from '../commands.ts'
import type {ReportOptions} from '../reporter.ts'
import {visible} from '../visible.ts'
import {counted, placeOf, quote, shownFindings} from './check-view.ts'
import {located} from './located.ts'

const commands: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'notice'}

/** GitHub shows so many annotations of a kind for a step, the first ones, and drops the rest without a word. */
const mostShown = 10

/**
 * GitHub's workflow commands, one a finding: annotations at the first place, the other places in the message.
 * The worst come first; where not all of a kind will be shown, a last line of the log says so.
 */
export function checkGithub(report: Reported, options: ReportOptions): string {
  const shown = shownFindings(located(report, options.pathOf), options)
  const [errors, warnings, notices] = gravestFirst.map((severity) =>
    shown.filter((finding) => finding.severity === severity).map(annotation),
  ) as [string[], string[], string[]]
  const hidden = hiddenLine({error: errors.length, warning: warnings.length, notice: notices.length})
  return [...errors, ...warnings, ...notices, ...hidden].map((line) => `${line}\n`).join('')
}

function hiddenLine(counts: Record<string, number>): string[] {
  const beyond = (count: number): number => Math.max(0, count - mostShown)
  if (Object.values(counts).every((count) => beyond(count) === 0)) return []
  const hidden = Object.entries(counts)
    .map(([kind, count]) => ({kind, count: beyond(count)}))
    .filter(({count}) => count > 0)
    .map(({kind, count}) => counted(count, kind))
  return [
    `Not shown as annotations: ${hidden.join(', ')}. GitHub shows ${mostShown} of a kind for a step; the log has all.`,
  ]
}

function annotation({severity, rule, clause, message, renderings}: Finding): string {
  const [first, ...others] = renderings
  const properties: Record<string, string | number> = {}
  if (first) {
    const {start, end} = first.position
    properties.file = first.path.replaceAll('\\', '/')
    // A packed file has no lines that GitHub could show.
    if (start.place === undefined) {
      properties.line = start.line
      properties.endLine = end.line
    }
    // GitHub takes columns only where an annotation stays on one line.
    if (start.place === undefined && start.line === end.line) {
      properties.col = start.column
      properties.endColumn = Math.max(start.column, end.column - 1)
    }
  }
  properties.title = clause === '' ? rule : `${rule} in ${clause}`
  const printed = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  )
  const lines = [message, ...others.map((rendering) => `${placeOf(rendering)}: "${quote(rendering.text)}"`)]
  return `::${commands[severity]} ${printed.join(',')}::${escapeText(lines.join('\n'))}`
}

/**
 * As the runner's toolkit escapes it: a text that holds a line break or `::` can neither end the command nor
 * begin another.
 */
function escapeText(text: string): string {
  return text
    .split('\n')
    .map((line) => withoutTags(visible(line)).replaceAll('%', '%25'))
    .join('%0A')
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
