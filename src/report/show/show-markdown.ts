import type {Reported} from '../../judge/index.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import {viewRows} from './show-view.ts'

/** A heading a clause, and a table with one column a translation. */
export function showMarkdown(report: Reported): string {
  return viewRows(report)
    .map((row) => {
      const ids = row.witnesses.map(({translation}) => escapeMarkdown(translation.id))
      const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
      return [
        `## ${escapeMarkdown(row.key)}`,
        '',
        line(ids),
        line(ids.map(() => '---')),
        ...row.segments.map((cells) => line(cells.map(({text}) => escapeMarkdown(text) || '—'))),
        ...row.witnesses.flatMap(({translation, notes, doubts}) => [
          ...notes.flatMap(({marker, text}) => [
            '',
            `${escapeMarkdown(`${translation.id} note ${marker}: ${text}`)}`,
          ]),
          ...doubts.flatMap(({message}) => ['', `⚠ ${escapeMarkdown(`${translation.id}: ${message}`)}`]),
        ]),
        ...row.commentaries.flatMap(({reading, text}) => [
          '',
          `> **${escapeMarkdown(reading.translation.id)}** ${escapeMarkdown(text)}`,
        ]),
        '',
      ].join('\n')
    })
    .join('\n')
}
