import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Reported} from '../../judge/index.ts'
import {figureNames, figuresLegend, figuresOf} from '../quality-figures.ts'
import {visible} from '../visible.ts'
import {thousands} from './thousands.ts'

/** Figures of each translation for its length, and what they were when the state was accepted. */
export function renderQuality({quality = []}: Reported): ElementContent[] {
  if (quality.length === 0) return []
  const heads = ['Name', 'Words', ...figureNames]
  return [
    h('div.scroll.spaced', {tabIndex: 0, role: 'group', ariaLabel: 'Quality, by translation'}, [
      h('table.plain.quality', [
        h('caption', 'Quality, by translation'),
        h(
          'thead',
          h(
            'tr',
            heads.map((name) => h('th', {scope: 'col'}, name)),
          ),
        ),
        h(
          'tbody',
          quality.map((one) =>
            h('tr', [
              h('th', {scope: 'row'}, h('bdi', visible(one.translation))),
              ...figuresOf(one, thousands).map((figure) => h('td.number', figure)),
            ]),
          ),
        ),
      ]),
    ]),
    h('p.legend', figuresLegend),
  ]
}
