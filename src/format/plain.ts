import type {Markup, Unread} from './contents.ts'
import type {Format} from './format.ts'
import {type Marks, readMarks} from './marks.ts'
import {mostMarks} from './spared.ts'

/** Running text with marks of bold and emphasis; whatever no other format claims. */
export const plainText: Format = {
  id: 'text',
  name: 'plain text',
  extensions: ['.txt', '.vpl'],
  read({text}) {
    const value = text()
    return [{value, contents: () => ({markup: plainMarkup(value)})}]
  },
}

/**
 * Which characters of a plain text are markup: bold and emphasis marks, escapes. An entity stays as it is written: in
 * plain text `&amp;` is five characters. Only paragraphs that hold such a character are looked at: paragraphs do not
 * see each other, and of a policy text one in ten has any.
 */
function plainMarkup(source: string): Markup {
  const unread: Unread[] = []
  const all: Markup = {edits: [], bold: [], headings: new Map(), quotes: [], unread}
  const suspicious = /\*(?=\S)|_(?=\S)|\\(?=[!-/:-@[-`{-~])/g
  let done = 0
  for (let found = suspicious.exec(source); found; found = suspicious.exec(source)) {
    const [start, end] = paragraphAround(source, found.index, done)
    done = end
    const {edits, bold} = marksOf(source, start, end, unread)
    for (const edit of edits) all.edits.push(edit)
    for (const range of bold) all.bold.push(range)
    suspicious.lastIndex = end
  }
  return all
}

function marksOf(source: string, start: number, end: number, unread: Unread[]): Marks {
  // The time to pair them grows with the square of the marks, and nobody emphasises so much.
  const marks = source.slice(start, end).match(/\*+|_+/g)?.length ?? 0
  if (marks <= mostMarks) return readMarks(source, start, end)
  unread.push({start, end, excess: `${marks} marks in one paragraph, expected at most ${mostMarks}`})
  return {edits: [], bold: []}
}

/** The paragraph that holds an offset; nothing before `floor` is looked at, so that the whole stays linear. */
function paragraphAround(source: string, index: number, floor: number): [number, number] {
  const gap = /\n[^\S\n]*\n/g
  let start = floor
  for (const match of source.slice(floor, index).matchAll(gap)) start = floor + match.index + match[0].length
  while (/\s|\uFEFF/.test(source[start] ?? 'x')) start++
  gap.lastIndex = index
  return [start, gap.exec(source)?.index ?? source.length]
}
