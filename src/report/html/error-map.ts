import type {Element} from 'hast'
import {h} from 'hastscript'
import {gravestFirst, type Severity} from '../../judge/index.ts'
import {visible} from '../visible.ts'
import {isOfPlaces, type Model, severityNames} from './model.ts'
import {counted, thousands} from './thousands.ts'

/** A field of the map: one row, or the rows of a page. */
interface Field {
  label: string
  href: string
  rows: readonly number[]
}

/** How many findings of each severity rows have. */
export function tallyOf({byRow, rows}: Model, those: readonly number[]): Record<Severity, number> {
  const tally = {error: 0, warning: 0, info: 0}
  for (const row of those)
    for (const finding of byRow.get(rows[row]!.key) ?? [])
      if (isOfPlaces(finding) && finding.status !== 'absent') tally[finding.severity]++
  return tally
}

/** One of four shades. */
const shade = (count: number, full: number): string =>
  `s${count === 0 ? 0 : Math.min(4, Math.ceil((4 * count) / full))}`

/** Errors, clause by clause or page by page: where to look, and a click away. */
export function renderErrorMap(model: Model, fields: readonly Field[], unit: string): Element {
  const tallies = fields.map(({rows}) => tallyOf(model, rows))
  const most = Math.max(1, ...tallies.map(({error}) => error))
  const total = tallies.reduce((sum, {error}) => sum + error, 0)
  return h('div', [
    h('h3', {id: 'map'}, `Errors by ${unit}`),
    h('p.legend', [
      total === 0
        ? `No errors. Fields with a bar at the left have warnings.`
        : `${counted(total, 'error')}: the redder, the more. A bar at the left: warnings.`,
    ]),
    h(
      'ul.map',
      fields.map(({label, href}, index) => {
        const tally = tallies[index]!
        const said = gravestFirst.flatMap((severity) =>
          tally[severity] > 0 ? [counted(tally[severity], severityNames[severity])] : [],
        )
        return h('li', [
          h(
            'a',
            {href, class: [shade(tally.error, Math.min(most, 8)), ...(tally.warning > 0 ? ['warned'] : [])]},
            [
              h('span', visible(label)),
              ...(tally.error > 0 ? [' ', h('b', {ariaHidden: 'true'}, thousands(tally.error))] : []),
              h('span.vh', `: ${said.length > 0 ? said.join(', ') : 'nothing found'}`),
            ],
          ),
        ])
      }),
    ),
  ])
}
