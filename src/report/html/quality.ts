import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Reported} from '../../judge/index.ts'
import {signed} from '../signed.ts'
import {visible} from '../visible.ts'
import {thousands} from './thousands.ts'

/** Figures of each translation for its length, and what they were when the state was accepted. */
export function renderQuality({quality = []}: Reported): ElementContent[] {
  if (quality.length === 0) return []
  const heads = [
    'Name',
    'Words',
    'errors',
    'warnings',
    'notes',
    'penalty',
    'trend',
    'new',
    'accepted',
    'gone',
  ]
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
          quality.map(({translation, words, perThousandWords, penalty, trend}) =>
            h('tr', [
              h('th', {scope: 'row'}, h('bdi', visible(translation))),
              ...[
                thousands(words),
                perThousandWords.error.toFixed(1),
                perThousandWords.warning.toFixed(1),
                perThousandWords.info.toFixed(1),
                penalty.toFixed(1),
                trend.penalty === undefined ? '–' : signed(trend.penalty),
                thousands(trend.new),
                thousands(trend.accepted),
                thousands(trend.gone),
              ].map((figure) => h('td.number', figure)),
            ]),
          ),
        ),
      ]),
    ]),
    h(
      'p.legend',
      'Errors, warnings and notes per 1,000 words; penalty: 5 an error, 1 a warning (MQM); trend: since the accepted state.',
    ),
  ]
}
