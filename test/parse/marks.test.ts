import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {type Marks, readMarks} from '../../src/format/marks.ts'
import {markupOf} from '../../src/format/markup.ts'
import {clausesOf} from '../../src/parse/index.ts'
import {parseValue} from './parse-file.ts'

/** Constructs that misread plain text: a line of dashes is no heading, `10.` no first item, `[2025]` no link. */
const blocks = ['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'list']
const inlines = ['setextUnderline', 'thematicBreak', 'labelStartImage', 'labelStartLink', 'labelEnd']
const rest = ['htmlText', 'autolink', 'codeText', 'hardBreakEscape']
const plain = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{disable: {null: [...blocks, ...inlines, ...rest]}}])
  .freeze()

/** What a parser of Markdown finds that knows no more than emphasis and escapes. */
function marksByParser(source: string, start: number, end: number): Marks {
  const {edits, bold} = markupOf(plain.parse(source.slice(start, end)) as Root, source, start)
  // What stands for something is an entity.
  return {edits: edits.filter(({text}) => text === ''), bold}
}

/** Every text of so many pieces. */
function* textsOf(pieces: readonly string[], length: number): Iterable<string> {
  if (length === 0) yield ''
  else for (const text of textsOf(pieces, length - 1)) for (const piece of pieces) yield text + piece
}

test.each([
  [['a', ' ', '.', '*', '**', '_', '\r\n'], 5],
  [['a', '*', '_', '“', '\\', '\r', '***'], 5],
  [['é', ' ', '**', '_', '😀', '\u00a0', '&amp;', '\0', '\t', '  \n'], 4],
])('marks of plain text are those that a parser of Markdown finds: %j', (pieces, length) => {
  let told = 0
  // No blank at the start: a paragraph has none.
  for (const text of textsOf(pieces, length)) {
    if (/^\s/.test(text) || /\n[^\S\n]*\n/.test(text)) continue
    const marks = readMarks(`x\n\n${text}`, 3, 3 + text.length)
    const expected = marksByParser(`x\n\n${text}`, 3, 3 + text.length)
    if (JSON.stringify(marks) !== JSON.stringify(expected)) expect([text, marks]).toEqual([text, expected])
    if (marks.bold.length > 0) told++
  }
  expect(told).toBeGreaterThan(20)
})

test.each(['1. One.<br>Two.', '1. One *<br>two* three.', '1. \u0013<p>>'])(
  'the blank that a tag leaves is no character of %j',
  (source) => {
    const [clause] = clausesOf(parseValue(source, 'a.md'))
    const {text, runs} = clause!
    expect(text).toMatch(/\S \S/)
    for (let i = 0; i < runs.length; i += 3) {
      const [start, from, length] = runs.slice(i, i + 3) as [number, number, number]
      expect(source.slice(from, from + length)).toBe(text.slice(start, start + length))
    }
  },
)
