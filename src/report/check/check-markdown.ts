import type {Finding, FindingRendering, Reported} from '../../judge/index.ts'
import {codeSpan, escapeMarkdown} from '../escape-markdown.ts'
import {hint} from '../hint.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {clauseName, headline, hiddenPhrases, placeOf, quote, shownFindings, tallyOf} from './check-view.ts'
import {chooseListed} from './choose.ts'

/** By this a script finds the comment that it wrote before, to update it in place. */
const commentMarker = '<!-- clausediff-check -->'

/** GitHub refuses comments over 65,536 characters; what is left leaves room for the end. */
const mostCharacters = 60_000

/** So many places of a finding, and characters of a text, tell where it is; the other formats have all. */
const mostPlaces = 6
const longest = {name: 200, message: 500, path: 300}

/**
 * One comment for a pull request: the gravest findings first, each kind clause by clause, with their places. What
 * does not fit is counted. Empty when there is nothing new.
 */
export function checkMarkdown(
  report: Reported,
  options: ReportOptions,
  screen: Pick<Screen, 'words'>,
): string {
  const tell = tellerOf(screen)
  const shown = shownFindings(report, options)
  if (shown.length === 0) return ''
  const tally = tallyOf(report, options)
  const opening = `${commentMarker}\n### clausediff: ${tell(headline(report, options))}\n\n${tell('Compared')}: ${namesOf(report, tell)}.\n`
  const room = mostCharacters - opening.length
  const listed = chooseListed(shown, (finding, first) => textOf(finding, first, tell).length, room)
  const parts = [opening]
  for (const [at, finding] of listed.entries()) {
    const before = listed[at - 1]
    parts.push(textOf(finding, before?.clause !== finding.clause, tell))
  }
  if (listed.length < shown.length) parts.push(`\n${tell(`… and ${shown.length - listed.length} more`)}.\n`)
  const hidden = hiddenPhrases(tally)
  if (hidden.length > 0) parts.push(`\n${tell(`Not listed: ${hidden.join(', ')}.`)}\n`)
  const next = hint('accept', options.given, {options: ['--reason', '…']})
  if (next)
    parts.push(
      `\n${tell(`Intended? Run \`${next}\`.`).replaceAll(/`([^`]*)`/g, (_, code: string) => codeSpan(code))}\n`,
    )
  return parts.join('')
}

type Tell = ReturnType<typeof tellerOf>

/** So many translations are named. */
const mostNames = 30

function namesOf({translations}: Reported, tell: Tell): string {
  const names = translations.slice(0, mostNames).map(({id}) => codeSpan(quote(id, longest.name)))
  const more = translations.length - names.length
  return `${names.join(', ')}${more > 0 ? ` ${tell(`and ${more} more`)}` : ''}`
}

/** A finding, below its clause if that has no heading yet. */
function textOf(finding: Finding, isFirst: boolean, tell: Tell): string {
  const item = `${itemOf(finding, tell)}\n`
  const name = quote(tell(clauseName(finding.clause)), longest.name)
  return isFirst ? `\n**${escapeMarkdown(name)}**\n\n${item}` : item
}

function itemOf({severity, rule, message, renderings, url}: Finding, tell: Tell): string {
  const places = renderings.slice(0, mostPlaces).map(placeLine)
  const more = renderings.length - places.length
  return [
    `- ${tell(severity)}: ${markedUp(quote(tell(message), longest.message))} ([${rule}](${url}))`,
    ...places,
    ...(more > 0 ? [`  - ${tell(`… and ${more} more ${more === 1 ? 'place' : 'places'}`)}`] : []),
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
