import {visibleJson} from './visible.ts'

/** A part is at least so long, so that a report of few findings is one. */
const partLength = 1 << 16

/**
 * JSON in parts, each of whole lines: as one text, the findings of a Bible would take gigabytes. Characters that a
 * terminal would obey are escaped.
 *
 * @param pieces of the text, none of which ends inside a string
 */
export function* inParts(pieces: Iterable<string>): Generator<string> {
  let part = ''
  for (const text of pieces) {
    part += visibleJson(text)
    if (part.length < partLength || !part.endsWith('\n')) continue
    yield part
    part = ''
  }
  yield part
}

/** A list, every item on lines of its own. */
export function* items<Item>(
  list: Iterable<Item>,
  indent: string,
  print: (item: Item, indent: string) => string,
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
export const indented = (value: unknown, indent: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
