import {escapeMarkdown} from '../escape-markdown.ts'
import type {TermRow} from './terms-view.ts'

/** One table: a line a concept, a column a translation. */
export function termsMarkdown(rows: readonly TermRow[], ids: readonly string[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return `${[
    line(['concept', ...ids.map(escapeMarkdown)]),
    line(['---', ...ids.map(() => '---')]),
    ...rows.map(({label, cells}) =>
      line([
        escapeMarkdown(label),
        ...cells.map((renderings) =>
          renderings.map(({text, count}) => `${escapeMarkdown(text)} ×${count}`).join('<br>'),
        ),
      ]),
    ),
  ].join('\n')}\n`
}
