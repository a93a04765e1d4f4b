import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Finding} from '../../../judge/index.ts'
import {visible} from '../../visible.ts'
import {messageOf} from '../message.ts'
import {divergenceRules, isOfPlaces, type Model, severityNames} from '../model.ts'
import {counted} from '../thousands.ts'
import {preferable} from './card.ts'
import {dataOf} from './finding-data.ts'

/** What was found in a clause, below its texts; what differs in terms alone is folded. */
export function foundHere(model: Model, findings: readonly Finding[]): ElementContent[] {
  const items = findings
    .map((finding, index) => ({finding, index}))
    .filter(({finding}) => isOfPlaces(finding))
  const isTerm = ({finding}: {finding: Finding}): boolean =>
    divergenceRules.includes(finding.rule) && finding.severity !== 'error'
  const [plain, terms] = [items.filter((item) => !isTerm(item)), items.filter(isTerm)]
  const list = (all: typeof items): Element =>
    h(
      'ul.found',
      all.map(({finding, index}) => renderItem(model, finding, index)),
    )
  return [
    ...(plain.length > 0 ? [list(plain)] : []),
    ...(terms.length > 0
      ? [
          h('details.findings', [
            h('summary', counted(terms.length, 'difference in words', 'differences in words')),
            list(terms),
          ]),
        ]
      : []),
  ]
}

function renderItem(model: Model, finding: Finding, index: number): Element {
  const {severity, rule, clause, message, status} = finding
  const href = model.hrefOfFinding(finding)
  const words = preferable(finding)
  return h(
    'li.finding',
    {
      class: severity,
      tabIndex: -1,
      dataAt: index,
      ...dataOf(model, finding),
      ...(words && {dataLeft: words[0], dataRight: words[1]}),
    },
    [
      h('span.severity', severityNames[severity]),
      ' ',
      messageOf(model.tell(message), clause),
      ' ',
      h('code.rule', visible(rule)),
      ...(status === 'accepted' ? [' ', h('span.status', 'accepted')] : []),
      ...(href ? [' ', h('a.back', {href}, 'in the list')] : []),
      h('div.ticks.js'),
    ],
  )
}
