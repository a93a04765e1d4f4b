import {type Finding, handlesOf, type Reported} from '../../judge/index.ts'
import {concepts} from '../diff/blocks.ts'
import {groupByConcept} from '../diff/groups.ts'
import {errorSection, restSections} from '../findings/sections.ts'
import {type Given, hint, nextLines} from '../hint.ts'
import {hang} from '../layout.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {isVisible} from '../visible.ts'
import {headline, hiddenPhrases, shownFindings, tallyOf} from './check-view.ts'

/** How much is new; then errors, terms, and the rest; then what to do next. */
export function checkTable(report: Reported, options: ReportOptions, screen: Screen): string {
  const {paint, width} = screen
  const tell = tellerOf(screen)
  const {all = false, asked} = options
  const findings = shownFindings(report, options)
  const ids = report.translations.filter(({role}) => role !== 'commentary').map(({id}) => id)
  const listed = {handles: handlesOf(report), all, asked, around: () => undefined, ids}
  const groups = groupByConcept({...report, findings}, ['term-divergence', 'wording-divergence'])
  const tally = tallyOf(report, options)
  const colour = tally.hasErrors ? paint.red : tally.shown > 0 ? paint.yellow : paint.green
  const hidden = hiddenPhrases(tally)
  const notListed = hidden.length > 0 ? `; ${tell(`not listed: ${hidden.join(', ')}`)}` : ''
  const sections = [
    hang('', `${colour(tell(headline(report, options)))}${notListed}`, width),
    ...errorSection(findings, listed, screen),
    ...concepts(groups, listed, screen),
    ...restSections(findings, listed, screen),
    nextLines(`${tell('Next')}: `, nextSteps(findings, tally.absent, options.given), width),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function nextSteps(shown: readonly Finding[], absent: number, given?: Given): (string | undefined)[] {
  const clause = shown.find((finding) => finding.clause !== '' && isVisible(finding.clause))?.clause
  return [
    ...(clause === undefined ? [] : [hint('show', given, {operands: [clause]})]),
    ...(shown.length > 0 ? [hint('accept', given, {options: ['--reason', '…']})] : []),
    ...(absent > 0 ? [hint('accept', given, {options: ['--prune']})] : []),
  ]
}
