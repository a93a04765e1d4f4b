import type {Element} from 'hast'
import {h} from 'hastscript'
import {visible} from '../visible.ts'
import {tallyOf} from './error-map.ts'
import type {Model} from './model.ts'
import {headingOf} from './side-by-side.ts'
import {thousands} from './thousands.ts'

/** More clauses than this are outlined by what stands above them. */
const most = 150

/** The clauses of a page at its side, each with its errors. */
export function renderOutline(model: Model, rows: readonly number[]): Element {
  return h('nav.outline', {ariaLabel: 'Clauses'}, [
    h(
      'ul',
      partsOf(model, rows).map(({label, rows}) => {
        const {error, warning} = tallyOf(model, rows)
        const heading = rows.length === 1 ? headingOf(model, rows[0]!) : undefined
        return h('li', [
          h('a', {href: model.hrefOf(model.rows[rows[0]!]!.key)}, [
            h('span.label', visible(label)),
            ...(heading ? [' ', h('span.heading', {dir: 'auto'}, visible(heading))] : []),
          ]),
          ...(error > 0
            ? [h('span.badge.error', [thousands(error), h('span.vh', error === 1 ? ' error' : ' errors')])]
            : warning > 0
              ? [
                  h('span.badge', [
                    thousands(warning),
                    h('span.vh', warning === 1 ? ' warning' : ' warnings'),
                  ]),
                ]
              : []),
        ])
      }),
    ),
  ])
}

function partsOf({rows: all}: Model, rows: readonly number[]): {label: string; rows: number[]}[] {
  if (rows.length <= most) return rows.map((row) => ({label: all[row]!.key, rows: [row]}))
  const parts: {label: string; rows: number[]}[] = []
  for (const row of rows) {
    const {levels} = all[row]!
    const label = levels.slice(0, Math.max(1, levels.length - 1)).join('.')
    const last = parts.at(-1)
    if (last?.label === label) last.rows.push(row)
    else parts.push({label, rows: [row]})
  }
  return parts
}
