import {expect, test} from 'vitest'
import {readMarks} from '../../src/format/marks.ts'
import {parseMarks} from '../../src/format/plain.ts'
import {clausesOf} from '../../src/parse/index.ts'
import {parseValue} from './parse-file.ts'

/** Every text of so many pieces. */
function* textsOf(pieces: readonly string[], length: number): Iterable<string> {
  if (length === 0) yield ''
  else for (const text of textsOf(pieces, length - 1)) for (const piece of pieces) yield text + piece
}

test('marks that are told without the parser are those that it finds', () => {
  let told = 0
  // No blank at the start: a paragraph has none.
  for (const text of textsOf(['a', ' ', '.', '*', '**', '_', '\r\n'], 6)) {
    if (/^\s/.test(text) || /\n\r?\n/.test(text)) continue
    const marks = readMarks(`x\n\n${text}`, 3, 3 + text.length)
    if (!marks) continue
    expect([text, marks]).toEqual([text, parseMarks(`x\n\n${text}`, 3, 3 + text.length)])
    if (marks.bold.length > 0) told++
  }
  expect(told).toBeGreaterThan(500)
})

test.each([
  '**Run-in heading.** Text, *emphasis*, **more** of it.',
  'a file_name with 3 * 4 = 12',
  '* a bullet',
])('the parser is not asked about %j', (text) => {
  expect(readMarks(text, 0, text.length)).toEqual(parseMarks(text, 0, text.length))
})

test.each(['**a *b* c**', '***a***', '**a', 'a**', 'a*b*c', '“**a**”', '__a *b__ c*', '"*"*".'])(
  'the parser is asked about %j',
  (text) => {
    expect(readMarks(text, 0, text.length)).toBe(undefined)
  },
)

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
