import type {Collation} from '../../collate/index.ts'
import type {Hit} from '../../discover/index.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import {cut, pad, widthOf} from '../layout.ts'
import type {Screen} from '../screen.ts'
import {visible, visibleJson} from '../visible.ts'

/** How many places each translation has: a line, a row or an entry each, also where there are none. */
export function reportCounts(
  {translations}: Pick<Collation, 'translations'>,
  query: string,
  hits: readonly Hit[],
  format: string,
  {width}: Screen,
): string {
  const counts = translations.map(({id}, at) => ({
    translation: id,
    count: hits.filter(({translation}) => translation === at).length,
  }))
  if (format === 'json') {
    return `${visibleJson(JSON.stringify({schemaVersion: 1, query, total: hits.length, counts}, null, 2))}\n`
  }
  if (format === 'markdown') {
    const rows = counts.map(({translation, count}) => `| ${escapeMarkdown(translation)} | ${count} |`)
    return `${['| translation | places |', '| --- | --- |', ...rows].join('\n')}\n`
  }
  const numbers = Math.max(...counts.map(({count}) => `${count}`.length))
  const ids = counts.map(({translation}) => cut(visible(translation), width - numbers - 2))
  const idWidth = Math.max(...ids.map(widthOf))
  return `${counts.map(({count}, at) => `${pad(ids[at]!, idWidth)}  ${`${count}`.padStart(numbers)}`).join('\n')}\n`
}
