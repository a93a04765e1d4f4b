import type {Reported} from '../../judge/index.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import {excerpt} from '../excerpt.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {countsMarkdown} from './counts.ts'

/** One table: a line a hit, a column a translation; context that was asked for is shown however long. */
export function findMarkdown({found}: Reported, _options: ReportOptions, screen: Screen): string {
  const tell = tellerOf(screen)
  const {query, hits, tallies, context} = found!
  if (!hits) return countsMarkdown(found!, screen)
  const isWhole = context !== undefined
  const others = tallies.map(({translation}) => translation)
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return `${[
    `## ${tell(`“${escapeMarkdown(query)}”`)}: ${tell(`${hits.length} ${hits.length === 1 ? 'place' : 'places'}`)}`,
    '',
    line([...['clause', 'in', 'context'].map(tell), ...others.map(escapeMarkdown)]),
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
