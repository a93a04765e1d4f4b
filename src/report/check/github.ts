import type {Finding, Report, Severity} from '../../judge/index.ts'
import {withoutTags} from '../commands.ts'
import {visible} from '../visible.ts'
import {type CheckOptions, placeOf, quote, shownFindings} from './view.ts'

const commands: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'notice'}
const order = Object.keys(commands)

/**
 * GitHub's workflow commands, one a finding: annotations at the first place, the other places in the message.
 * The worst come first, since GitHub shows ten of each kind for a step.
 */
export function checkGithub(report: Report, options: CheckOptions): string {
  return shownFindings(report, options)
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map((finding) => `${annotation(finding)}\n`)
    .join('')
}

function annotation({severity, rule, clause, message, renderings}: Finding): string {
  const [first, ...others] = renderings
  const properties: Record<string, string | number> = {}
  if (first) {
    const {start, end} = first.position
    properties.file = first.path.replaceAll('\\', '/')
    properties.line = start.line
    properties.endLine = end.line
    // GitHub takes columns only where an annotation stays on one line.
    if (start.line === end.line) {
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
