import {detectLanguage} from '../../language/index.ts'
import {isTight} from '../view/script.ts'
import {scriptOfLine} from './scripts.ts'

/** One line of a page in two columns: where its left and its right part stand. */
export interface TwoParts {
  left?: [start: number, end: number]
  right?: [start: number, end: number]
}

/** Fewer lines may be a table or an address. */
const fewest = 3
/** Of the lines that have a gutter, so many have it at one place. */
const leastShare = 0.6
/** Columns apart that the second ones of one page may begin. */
const slack = 1
const gutter = /\S( {3,})(?=\S)/g

/** Where the gutters of a line begin and end, and in which column that is: an ideograph takes two. */
function gutters(text: string): {start: number; end: number; column: number}[] {
  return [...text.matchAll(gutter)].map(({index, 0: whole}) => {
    const end = index + whole.length
    return {start: index + 1, end, column: columnOf(text, end)}
  })
}

const columnOf = (text: string, end: number): number =>
  [...text.slice(0, end)].reduce((width, character) => width + (isTight(character) ? 2 : 1), 0)

/**
 * The two columns of a text that has one language in each, as `pdftotext -layout` prints a page.
 *
 * @returns undefined where there are none, or both are in one language
 */
export function columnsOf(
  source: string,
  lines: readonly {start: number; end: number}[],
): {parts: TwoParts[]; tags: [string, string]} | undefined {
  const places = new Map<number, number>()
  let withGutter = 0
  for (const {start, end} of lines) {
    const found = gutters(source.slice(start, end)).map(({column}) => column)
    if (found.length > 0) withGutter++
    for (const place of new Set(found.flatMap((at) => [at - slack, at, at + slack])))
      places.set(place, (places.get(place) ?? 0) + 1)
  }
  const [place, count] = [...places].sort(([a, m], [b, n]) => n - m || a - b)[0] ?? [0, 0]
  if (count < fewest || count < withGutter * leastShare) return undefined
  // Of places beside each other that count alike the first is taken; the middle one is where they begin.
  const parts = lines.map((line) => cut(source, line, place + slack))
  const textOf = (side: 'left' | 'right'): string =>
    parts.map((each) => (each[side] ? source.slice(...each[side]) : '')).join('\n')
  const [left, right] = [textOf('left'), textOf('right')]
  const tags: [string, string] = [tagOf(left), tagOf(right)]
  return tags[0] === tags[1] ? undefined : {parts, tags}
}

/** A line cut where the second column begins: behind the last gutter before it. */
function cut(source: string, {start, end}: {start: number; end: number}, place: number): TwoParts {
  const text = source.slice(start, end)
  const found = gutters(text).findLast(({column}) => Math.abs(column - place) <= 2 * slack)
  if (found) return {left: [start, start + found.start], right: [start + found.end, end]}
  const first = text.search(/\S/)
  return columnOf(text, first) >= place - 2 * slack ? {right: [start + first, end]} : {left: [start, end]}
}

function tagOf(text: string): string {
  const tag = detectLanguage(text)
  return tag === 'und' ? `und-${scriptOfLine(text) ?? 'Zyyy'}` : tag
}
