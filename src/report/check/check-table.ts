import type {Finding, Reported, Severity} from '../../judge/index.ts'
import {type Given, hint, nextLines} from '../hint.ts'
import {hang} from '../layout.ts'
import type {ReportOptions} from '../reporter.ts'
import type {Screen} from '../screen.ts'
import {isVisible, visible} from '../visible.ts'
import {clauseName, headline, hiddenPhrases, placeOf, quote, shownFindings, tallyOf} from './check-view.ts'

/** What is new, clause by clause, each with its place first; then how much, and what is not listed. */
export function checkTable(report: Reported, options: ReportOptions, screen: Screen): string {
  const {paint, width} = screen
  const shown = shownFindings(report, options)
  const lines: string[] = []
  let clause: string | undefined
  for (const finding of shown) {
    if (finding.clause !== clause) {
      clause = finding.clause
      if (lines.length > 0) lines.push('')
      lines.push(...hang('', paint.bold(visible(clauseName(clause))), width))
    }
    lines.push(...linesOf(finding, screen))
  }
  const tally = tallyOf(report, options)
  if (lines.length > 0) lines.push('')
  const colour = tally.bySeverity.error > 0 ? paint.red : tally.shown > 0 ? paint.yellow : paint.green
  lines.push(...hang('', `${colour(headline(tally))}${hiddenIn(tally)}`, width))
  lines.push(...nextLines('Next: ', nextSteps(shown, tally.absent, options.given), width))
  return `${lines.join('\n')}\n`
}

function hiddenIn(tally: Parameters<typeof hiddenPhrases>[0]): string {
  const hidden = hiddenPhrases(tally)
  return hidden.length > 0 ? `; not listed: ${hidden.join(', ')}` : ''
}

function linesOf({severity, rule, message, renderings}: Finding, screen: Screen): string[] {
  const {paint, width, linkTo} = screen
  const colours: Record<Severity, (text: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.blue,
  }
  const place = (index: number): string => {
    const rendering = renderings[index]!
    const text = visible(placeOf(rendering))
    return linkTo ? linkTo(text, rendering.path) : text
  }
  const [first, ...others] = renderings
  return [
    ...(first ? [`  ${place(0)}`] : []),
    ...hang(
      '    ',
      `${colours[severity](severity)} ${visible(message.replaceAll(/\s+/g, ' '))} ${paint.dim(rule)}`,
      width,
    ),
    ...others.flatMap((rendering, index) =>
      hang(`    ${place(index + 1)}  `, paint.dim(`“${visible(quote(rendering.text))}”`), width),
    ),
  ]
}

function nextSteps(shown: readonly Finding[], absent: number, given?: Given): (string | undefined)[] {
  const clause = shown.find((finding) => finding.clause !== '' && isVisible(finding.clause))?.clause
  return [
    ...(clause === undefined ? [] : [hint('show', given, {operands: [clause]})]),
    ...(shown.length > 0 ? [hint('accept', given, {options: ['--reason', '…']})] : []),
    ...(absent > 0 ? [hint('accept', given, {options: ['--prune']})] : []),
  ]
}
