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

/**
 * With a line for every value. JSON itself indents it, inside as many lists as the indent has steps of two: setting the
 * lines in afterwards takes as long again.
 */
export const indented = (value: unknown, indent: string): string => {
  const depth = indent.length / 2
  let nested: unknown = value
  for (let step = 0; step < depth; step++) nested = [nested]
  const text = JSON.stringify(nested, null, 2)
  // The n-th list opens with `[`, a line break and 2n spaces, and closes with a line break, 2n - 2 spaces and `]`.
  return text.slice(depth * (depth + 3), text.length - depth * (depth + 1))
}
