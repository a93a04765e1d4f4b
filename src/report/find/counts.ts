import type {Found} from '../../judge/index.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import {cut, pad, widthOf} from '../layout.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {visible} from '../visible.ts'

export const totalOf = ({counts}: Found): number => counts.reduce((sum, {count}) => sum + count, 0)

/** How many places each translation has: a line each, also where there are none. */
export function countsTable({counts}: Found, {width}: Screen): string {
  const numbers = Math.max(...counts.map(({count}) => `${count}`.length))
  const ids = counts.map(({translation}) => cut(visible(translation), width - numbers - 2))
  const idWidth = Math.max(...ids.map(widthOf))
  return `${counts.map(({count}, at) => `${pad(ids[at]!, idWidth)}  ${`${count}`.padStart(numbers)}`).join('\n')}\n`
}

export function countsMarkdown({counts}: Found, screen: Screen): string {
  const rows = counts.map(({translation, count}) => `| ${escapeMarkdown(translation)} | ${count} |`)
  return `${[`| ${['translation', 'places'].map(tellerOf(screen)).join(' | ')} |`, '| --- | --- |', ...rows].join('\n')}\n`
}
