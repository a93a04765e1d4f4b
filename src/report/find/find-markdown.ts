import {escapeMarkdown} from '../escape-markdown.ts'
import {excerpt} from '../excerpt.ts'
import type {Found} from './find-view.ts'

/**
 * One table: a line a hit, a column a translation.
 *
 * @param isWhole whether the context is shown as it is given, however long
 */
export function findMarkdown({query, hits, tallies}: Found, isWhole = false): string {
  const others = tallies.map(({translation}) => translation)
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return `${[
    `## “${escapeMarkdown(query)}”: ${hits.length} ${hits.length === 1 ? 'place' : 'places'}`,
    '',
    line(['clause', 'in', 'context', ...others.map(escapeMarkdown)]),
    line(['---', '---', '---', ...others.map(() => '---')]),
    ...hits.map((hit) =>
      line([
        escapeMarkdown(hit.key),
        escapeMarkdown(hit.translation),
        `${escapeMarkdown(isWhole ? hit.before : excerpt(hit.before, -40))}**${escapeMarkdown(hit.text)}**${escapeMarkdown(isWhole ? hit.after : excerpt(hit.after, 0, 40))}`,
        ...others.map((id) => {
          const said = hit.counterparts.find(({translation}) => translation === id)
          return said ? escapeMarkdown(said.text ?? '—') : ''
        }),
      ]),
    ),
  ].join('\n')}\n`
}
