import {handlesOf, isAtLeast, type Reported} from '../../judge/index.ts'
import {headlineOf} from '../findings/headline.ts'
import {errorSection, restSections} from '../findings/sections.ts'
import {idsAsGiven} from '../given-order.ts'
import {hang} from '../layout.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {concepts} from './blocks.ts'
import {contexts} from './context.ts'
import {groupByConcept} from './groups.ts'
import {section} from './section.ts'
import {ending, overview} from './summary.ts'

/** How much there is, the gravest of it, then terms with the evidence, then the rest and what to do next. */
export function diffTable(report: Reported, options: ReportOptions, screen: Screen): string {
  const {all = false, asked} = options
  const {paint, width} = screen
  const terms = groupByConcept(report, ['term-divergence'])
  const wording = groupByConcept(report, ['wording-divergence'])
  const listWording = all || asked?.includes('wording-divergence')
  const ids = report.translations.filter(({role}) => role !== 'commentary').map(({id}) => id)
  const handles = handlesOf(report)
  const listed = {handles, all, asked, around: contexts(report), ids}
  const findings = report.findings.filter(
    ({severity, rule}) => all || asked?.includes(rule) || isAtLeast(severity, 'warning'),
  )
  const hasErrors = findings.some(({severity}) => severity === 'error')
  const sections = [
    [
      ...hang('', (hasErrors ? paint.red : paint.bold)(tellerOf(screen)(headlineOf(findings))), width),
      ...overview(report, terms, idsAsGiven(report.translations, options.given), screen),
    ],
    ...errorSection(findings, listed, screen),
    ...concepts(terms, listed, screen),
    ...(listWording ? section('Wording', concepts(wording, {...listed, all: true}, screen), screen) : []),
    ...restSections(findings, listed, screen),
    ending(terms, listWording ? 0 : wording.length, options, screen),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
