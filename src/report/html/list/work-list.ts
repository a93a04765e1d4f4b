import type {Element} from 'hast'
import {h} from 'hastscript'
import {type Finding, gravestFirst, type RowAlignment} from '../../../judge/index.ts'
import {type Model, severityNames} from '../model.ts'
import {counted, thousands} from '../thousands.ts'
import {type Listed, renderCard} from './card.ts'
import {toldInFull} from './select.ts'

/** The findings to work through, the gravest first. */
export function renderWorkList(
  model: Model,
  listed: readonly Listed[],
  alignments: ReadonlyMap<number, RowAlignment>,
  filters: Element,
): Element {
  const inFull = new Set(toldInFull(listed))
  const present = model.report.findings.filter(({status}) => status !== 'absent')
  const left = present.length - listed.length
  return h('section', {id: 'findings', ariaLabelledBy: 'findings:title'}, [
    h('h2', {id: 'findings:title'}, 'Findings'),
    h('p.headline', headlineOf(present)),
    ...(left > 0
      ? [
          h(
            'p',
            `${counted(listed.length, 'error')} ${listed.length === 1 ? 'is' : 'are'} listed here; ${thousands(left)} milder findings stand at their clauses.`,
          ),
        ]
      : []),
    filters,
    h(
      'ol.worklist',
      {class: listed.length > 100 ? 'many' : []},
      listed.map((one) => renderCard(model, one, inFull.has(one) ? alignments.get(one.row) : undefined)),
    ),
    h('p.nothing', {hidden: true}, 'No finding fits these filters.'),
  ])
}

/** `7 errors · 103 warnings · 4 notes`, each as marked as it is grave. */
function headlineOf(findings: readonly Finding[]): (Element | string)[] {
  const parts = gravestFirst.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [h('b', {class: severity}, counted(count, severityNames[severity]))]
  })
  if (parts.length === 0) return ['Nothing was found.']
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))
}
