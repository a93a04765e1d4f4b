import type {Reported} from '../../judge/index.ts'
import type {ReportOptions} from '../reporter.ts'
import type {Screen} from '../screen.ts'
import {concepts} from './blocks.ts'
import {contexts} from './context.ts'
import {groupByConcept} from './groups.ts'
import {others} from './others.ts'
import {section} from './section.ts'
import {ending, overview} from './summary.ts'

/** First what differs and how often, then the evidence, then what to do next. */
export function diffTable(report: Reported, options: ReportOptions, screen: Screen): string {
  const terms = groupByConcept(report, ['term-divergence'])
  const wording = groupByConcept(report, ['wording-divergence'])
  const listWording = options.all || options.asked?.includes('wording-divergence')
  const around = contexts(report)
  const ids = report.translations.filter(({role}) => role !== 'commentary').map(({id}) => id)
  const sections = [
    overview(report, terms, ids, screen),
    ...concepts(terms, ids, around, screen),
    ...(listWording ? section('Wording', concepts(wording, ids, around, screen), screen) : []),
    ...others(report, options, screen),
    ending(report, terms, listWording ? 0 : wording.length, options, screen),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
