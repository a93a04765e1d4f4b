import type {Finding, Report} from '../../judge/index.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import {visible} from '../visible.ts'
import {
  type CheckOptions,
  clauseName,
  headline,
  hiddenPhrases,
  placeOf,
  quote,
  shownFindings,
  tallyOf,
} from './view.ts'

/** By this a script finds the comment that it wrote before, to update it in place. */
export const commentMarker = '<!-- clausediff-check -->'

/** GitHub refuses comments over 65,536 characters; what is left leaves room for the end. */
const mostCharacters = 60_000

/** One comment for a pull request: findings by clause, with their places. Empty when there is nothing new. */
export function checkMarkdown(report: Report, options: CheckOptions): string {
  const shown = shownFindings(report, options)
  if (shown.length === 0) return ''
  const tally = tallyOf(report, options)
  const names = report.translations.map(({id}) => code(id)).join(', ')
  const parts = [`${commentMarker}\n### clausediff: ${headline(tally)}\n\nCompared: ${names}.\n`]
  let length = parts[0]!.length
  let listed = 0
  for (const [clause, findings] of byClause(shown)) {
    const part = `\n**${escapeMarkdown(clauseName(clause))}**\n\n${findings.map(itemOf).join('\n')}\n`
    if (length + part.length > mostCharacters) break
    parts.push(part)
    length += part.length
    listed += findings.length
  }
  if (listed < shown.length) parts.push(`\n…and ${shown.length - listed} more.\n`)
  const hidden = hiddenPhrases(tally)
  if (hidden.length > 0) parts.push(`\nNot listed: ${hidden.join(', ')}.\n`)
  parts.push('\nRight as it is? `clausediff accept --reason "…"` writes it into the lock.\n')
  return parts.join('')
}

function itemOf({severity, rule, message, renderings, url}: Finding): string {
  const places = renderings.map(
    (rendering) => `  - ${code(placeOf(rendering))} “${escapeMarkdown(quote(rendering.text))}”`,
  )
  return [`- ${severity}: ${markedUp(message)} ([${rule}](${url}))`, ...places].join('\n')
}

/** What stands in backticks in a message becomes code, where no markup acts; the rest stands for itself. */
function markedUp(message: string): string {
  return message
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? visible(part) : escapeMarkdown(part)))
    .join('')
}

/** A name as code, where no markup acts. */
const code = (text: string): string => `\`${visible(text).replaceAll(/[`\n]/g, ' ')}\``

function byClause(findings: readonly Finding[]): Map<string, Finding[]> {
  const clauses = new Map<string, Finding[]>()
  for (const finding of findings) {
    clauses.set(finding.clause, [...(clauses.get(finding.clause) ?? []), finding])
  }
  return clauses
}
