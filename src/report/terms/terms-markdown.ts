import type {Reported} from '../../judge/index.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {cellsOf, matrixOf} from './columns.ts'

/** One table: a line a concept, a column a translation; a sentence where there is none. */
export function termsMarkdown(report: Reported, _options: ReportOptions, screen: Screen): string {
  const tell = tellerOf(screen)
  const {ids, rows} = matrixOf(report)
  if (rows.length === 0) return `${tell(`no concept in ${ids.map(escapeMarkdown).join(', ')}`)}\n`
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return `${[
    line([tell('concept'), ...ids.map(escapeMarkdown)]),
    line(['---', ...ids.map(() => '---')]),
    ...rows.map((term) =>
      line([
        escapeMarkdown(term.label),
        ...cellsOf(term, ids).map((renderings) =>
          renderings.map(({text, count}) => `${escapeMarkdown(text)} ×${count}`).join('<br>'),
        ),
      ]),
    ),
  ].join('\n')}\n`
}
