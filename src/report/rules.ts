import type {Rule} from '../judge/index.ts'
import {hang} from './layout.ts'
import type {Screen} from './screen.ts'

/** Every rule on a line: its id, its default severity, what it reports. */
export function reportRules(rules: readonly Rule[], {width, paint}: Screen): string {
  const longest = Math.max(...rules.map(({id}) => id.length))
  const lines = rules.flatMap(({id, severity, summary}) =>
    hang(`${paint.bold(id.padEnd(longest))}  ${severity.padEnd(7)}  `, summary, width),
  )
  return `${lines.join('\n')}\n`
}
