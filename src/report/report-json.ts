import type {Reported, ReportText} from '../judge/index.ts'
import {indented, inParts, items} from './json-parts.ts'

/**
 * The whole report, as the JSON contract says. Of what is large every clause, row and term is a line: with a number a line
 * a Bible would fill millions.
 */
export const reportJson = (report: Reported): Generator<string> => inParts(piecesOf(report))

function* piecesOf({texts, rows, alignment, terms, ...report}: Reported): Generator<string> {
  let before = '{\n'
  for (const [name, value] of Object.entries(report)) {
    if (value === undefined) continue
    yield `${before}  ${JSON.stringify(name)}: `
    if (Array.isArray(value) && value.length > 0) yield* items(value, '  ', indented)
    else yield indented(value, '  ')
    before = ',\n'
  }
  for (const [name, list, print] of [
    ['texts', texts, textJson],
    ['rows', rows, compact],
    ['alignment', alignment, compact],
    ['terms', terms, compact],
  ] as const) {
    if (!list) continue
    yield `${before}  "${name}": `
    yield* items(list, '  ', print as (item: unknown, indent: string) => string)
  }
  yield '\n}\n'
}

const compact = (value: unknown): string => JSON.stringify(value)

function textJson(text: ReportText, indent: string): string {
  const lists = Object.entries(text).map(
    ([name, list]) => `\n${indent}  "${name}": ${[...items(list, `${indent}  `, compact)].join('')}`,
  )
  return `{${lists.join(',')}\n${indent}}`
}
