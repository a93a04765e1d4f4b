import type {Reported, ReportText} from '../judge/index.ts'
import {visibleJson} from './visible.ts'

/**
 * The whole report, as the JSON contract says; characters that a terminal would obey are escaped. Of what is large
 * every clause, row and term is a line: with a number a line a Bible would fill millions.
 */
export function reportJson({texts, rows, alignment, terms, ...report}: Reported): string {
  const sections = {
    ...(texts && {texts: `[\n    ${texts.map(textJson).join(',\n    ')}\n  ]`}),
    ...(rows && {rows: listing(rows, '  ')}),
    ...(alignment && {alignment: listing(alignment, '  ')}),
    ...(terms && {terms: listing(terms, '  ')}),
  }
  const core = JSON.stringify(report, null, 2).slice(0, -'\n}'.length)
  const added = Object.entries(sections).map(([name, text]) => `,\n  "${name}": ${text}`)
  return `${visibleJson(`${core}${added.join('')}`)}\n}\n`
}

function textJson(text: ReportText): string {
  const lists = Object.entries(text).map(([name, items]) => `\n      "${name}": ${listing(items, '      ')}`)
  return `{${lists.join(',')}\n    }`
}

function listing(items: Iterable<unknown>, indent: string): string {
  const lines = Array.from(items, (item) => `\n${indent}  ${JSON.stringify(item)}`)
  return lines.length === 0 ? '[]' : `[${lines.join(',')}\n${indent}]`
}
