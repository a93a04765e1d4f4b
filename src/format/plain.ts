import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Markup, Unread} from './contents.ts'
import type {Format} from './format.ts'
import {type Marks, readMarks} from './marks.ts'
import {markupOf, once} from './markup.ts'
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

/** Constructs that misread plain text: a line of dashes is no heading, `10.` no first item, `[2025]` no link. */
const blocks = ['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'list']
const inlines = ['setextUnderline', 'thematicBreak', 'labelStartImage', 'labelStartLink', 'labelEnd']
const rest = ['htmlText', 'autolink', 'codeText', 'hardBreakEscape']
const plain = once(() =>
  unified()
    .use(remarkParse)
    .data('micromarkExtensions', [{disable: {null: [...blocks, ...inlines, ...rest]}}])
    .freeze(),
)

/**
 * Which characters of a plain text are markup: bold and emphasis marks, escapes. An entity stays as it is written: in
 * plain text `&amp;` is five characters. Only paragraphs that hold such a character are looked at: paragraphs do not
 * see each other, and of a policy text one in ten has any.
 */
function plainMarkup(source: string): Markup {
  const unread: Unread[] = []
  const all: Markup = {edits: [], bold: [], headings: new Map(), quotes: [], unread}
  const suspicious = /\*(?=\S)|_(?=\S)|\\(?=[!-/:-@[-`{-~])/g
  const decoded = /\\[!-/:-@[-`{-~]|\r(?!\n)/
  let done = 0
  for (let found = suspicious.exec(source); found; found = suspicious.exec(source)) {
    const [start, end] = paragraphAround(source, found.index, done)
    done = end
    const {edits, bold} = marksOf(source, start, end, decoded, unread)
    for (const edit of edits) all.edits.push(edit)
    for (const range of bold) all.bold.push(range)
    suspicious.lastIndex = end
  }
  return all
}

function marksOf(source: string, start: number, end: number, decoded: RegExp, unread: Unread[]): Marks {
  const paragraph = source.slice(start, end)
  const simple = decoded.test(paragraph) ? undefined : readMarks(source, start, end)
  if (simple) return simple
  // The parser's time grows with the square of the marks, and nobody emphasises so much.
  const marks = paragraph.match(/\*+|_+/g)?.length ?? 0
  if (marks <= mostMarks) return parseMarks(source, start, end)
  unread.push({start, end, excess: `${marks} marks in one paragraph, expected at most ${mostMarks}`})
  return {edits: [], bold: []}
}

/** The marks of a paragraph of plain text, whatever they are. */
export function parseMarks(source: string, start: number, end: number): Marks {
  const {edits, bold} = markupOf(plain().parse(source.slice(start, end)) as Root, source, start)
  // What stands for something is an entity; of an escape only the backslash goes.
  return {edits: edits.filter(({text}) => text === ''), bold}
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
