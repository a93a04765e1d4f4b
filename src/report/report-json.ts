import type {Reported, ReportText} from '../judge/index.ts'
import {visibleJson} from './visible.ts'

/** A part is at least so long, so that a report of few findings is one. */
const partLength = 1 << 16

/**
 * The whole report, as the JSON contract says; characters that a terminal would obey are escaped. Of what is large
 * every clause, row and term is a line: with a number a line a Bible would fill millions. It comes in parts, each of whole
 * lines: as one text, the findings of a Bible would take gigabytes.
 */
export function* reportJson(report: Reported): Generator<string> {
  let part = ''
  for (const text of piecesOf(report)) {
    part += visibleJson(text)
    if (part.length < partLength || !part.endsWith('\n')) continue
    yield part
    part = ''
  }
  yield part
}

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

/** A list, every item on lines of its own. */
function* items(
  list: Iterable<unknown>,
  indent: string,
  print: (item: unknown, indent: string) => string,
): Generator<string> {
  let before = '[\n'
  for (const item of list) {
    yield before
    yield `${indent}  ${print(item, `${indent}  `)}`
    before = ',\n'
  }
  yield before === ',\n' ? `\n${indent}]` : '[]'
}

/** With a line for every value; strings hold no line breaks in JSON. */
const indented = (value: unknown, indent: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)

const compact = (value: unknown): string => JSON.stringify(value)

function textJson(text: ReportText, indent: string): string {
  const lists = Object.entries(text).map(
    ([name, list]) => `\n${indent}  "${name}": ${[...items(list, `${indent}  `, compact)].join('')}`,
  )
  return `{${lists.join(',')}\n${indent}}`
}
