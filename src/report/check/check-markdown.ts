import type {Finding, FindingRendering, Reported} from '../../judge/index.ts'
import {codeSpan, escapeMarkdown} from '../escape-markdown.ts'
import {hint} from '../hint.ts'
import type {ReportOptions} from '../reporter.ts'
import {clauseName, headline, hiddenPhrases, placeOf, quote, shownFindings, tallyOf} from './check-view.ts'
import {chooseListed} from './choose.ts'

/** By this a script finds the comment that it wrote before, to update it in place. */
export const commentMarker = '<!-- clausediff-check -->'

/** GitHub refuses comments over 65,536 characters; what is left leaves room for the end. */
const mostCharacters = 60_000

/** So many places of a finding, and characters of a text, tell where it is; the other formats have all. */
const mostPlaces = 6
const longest = {name: 200, message: 500, path: 300}

/**
 * One comment for a pull request: the gravest findings first, each kind clause by clause, with their places. What
 * does not fit is counted. Empty when there is nothing new.
 */
export function checkMarkdown(report: Reported, options: ReportOptions): string {
  const shown = shownFindings(report, options)
  if (shown.length === 0) return ''
  const tally = tallyOf(report, options)
  const opening = `${commentMarker}\n### clausediff: ${headline(report, options)}\n\nCompared: ${namesOf(report)}.\n`
  const room = mostCharacters - opening.length
  const listed = chooseListed(shown, (finding, first) => textOf(finding, first).length, room)
  const parts = [opening]
  for (const [at, finding] of listed.entries()) {
    const before = listed[at - 1]
    parts.push(textOf(finding, before?.clause !== finding.clause))
  }
  if (listed.length < shown.length) parts.push(`\n…and ${shown.length - listed.length} more.\n`)
  const hidden = hiddenPhrases(tally)
  if (hidden.length > 0) parts.push(`\nNot listed: ${hidden.join(', ')}.\n`)
  const next = hint('accept', options.given, {options: ['--reason', '…']})
  if (next) parts.push(`\nIntended? Run ${codeSpan(next)}.\n`)
  return parts.join('')
}

/** So many translations are named. */
const mostNames = 30

function namesOf({translations}: Reported): string {
  const names = translations.slice(0, mostNames).map(({id}) => codeSpan(quote(id, longest.name)))
  const more = translations.length - names.length
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** A finding, below its clause if that has no heading yet. */
function textOf(finding: Finding, isFirst: boolean): string {
  const item = `${itemOf(finding)}\n`
  const name = quote(clauseName(finding.clause), longest.name)
  return isFirst ? `\n**${escapeMarkdown(name)}**\n\n${item}` : item
}

function itemOf({severity, rule, message, renderings, url}: Finding): string {
  const places = renderings.slice(0, mostPlaces).map(placeLine)
  const more = renderings.length - places.length
  return [
    `- ${severity}: ${markedUp(quote(message, longest.message))} ([${rule}](${url}))`,
    ...places,
    ...(more > 0 ? [`  - …and ${more} more places`] : []),
  ].join('\n')
}

function placeLine(rendering: FindingRendering): string {
  const path = codeSpan(quote(placeOf(rendering), longest.path))
  const text = codeSpan(quote(rendering.text))
  return `  - ${path}${text === '' ? '' : `: ${text}`}`
}

/** What stands in backticks in a message becomes code, where no markup acts; the rest stands for itself. */
function markedUp(message: string): string {
  return message
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : escapeMarkdown(part)))
    .join('')
}
