import {expect, test} from 'vitest'
import {clausesOf, parse} from '../../src/parse/index.ts'
import {expectLinear} from './growth.ts'

const read = (extension: string) => (value: string) =>
  parse({path: `a.${extension}`, value, data: {clausediff: {id: 'a', language: 'en'}}} as Parameters<
    typeof parse
  >[0])
const markdown = read('md')
const text = read('txt')
const repeat = (piece: string) => (n: number) => `1. One.\n\n${piece.repeat(n)}\n\n2. Two.\n`
const count = (piece: (i: number) => string, n: number) =>
  Array.from({length: n}, (_, i) => piece(i)).join('')

test.each([
  [
    'a comment to the judge without an end, and blanks',
    (n: number) => `1. One.\n\n<!-- clausediff-ignore${' '.repeat(n)}x\n`,
    2000,
  ],
  ['comments to the judge without an end', repeat('<!-- clausediff-ignore '), 1000],
  [
    'comments that end, in many clauses',
    (n: number) => count((i) => `Text ${i}. <!-- clausediff-ignore omission: x -->\n\n`, n),
    200,
  ],
  [
    'comments that turn rules off and others on',
    (n: number) =>
      `1. One.\n\n${'<!-- clausediff-disable omission -->\n\n'.repeat(n)}${'<!-- clausediff-enable addition -->\n\n'.repeat(n)}`,
    400,
  ],
  ['openings of comments', repeat('<!--'), 2000],
  ['openings of comments on lines of their own', repeat('<!--\n\n'), 1000],
  ['openings of comments in a paragraph', (n: number) => `1. One ${'a <!-- '.repeat(n)}\n\n2. Two.\n`, 2000],
  [
    'headings that numbering runs on over',
    (n: number) => `# Title\n\n${count((i) => `${i + 1}. One thing.\n\n## Part\n\nSome prose.\n\n`, n)}`,
    1000,
  ],
  [
    'headings behind one item',
    (n: number) => `# T\n\n1. One.\n\n${'## Part\n\nProse.\n\n'.repeat(n)}2. Two.\n`,
    2000,
  ],
  ['a line that begins with many blanks', (n: number) => `1. One\nword\n${' '.repeat(n)}word\n`, 8000],
  ['dashes and many blanks', (n: number) => `1. One\nword\n--${' '.repeat(n)}word\n`, 8000],
  ['many bars, and no table', (n: number) => `1. One ${'| '.repeat(n)}\nword\n`, 4000],
  ['a rule that is none, below a bar', (n: number) => `1. One | two\n|-${'-'.repeat(n)}x\n`, 8000],
  ['headings with a line below', repeat('a\n===\n\n'), 301],
  ['lines that go on with an item', (n: number) => `1. One\n${'some words\n'.repeat(n)}\n2. Two.\n`, 2000],
  [
    'notes of one clause',
    (n: number) =>
      `1. One ${count((i) => `word[^${i}] `, n)}\n\n2. Two.\n\n${count((i) => `[^${i}]: Note.\n\n`, n)}`,
    200,
  ],
])('Markdown, %s', (_, make, n) => {
  expectLinear(make, n, markdown)
})

test.each([
  [
    'notes with one mark',
    (n: number) => `1. One ${'word[1] '.repeat(n)}\n\n2. Two.\n\n${'[1] Note.\n'.repeat(n)}`,
    2000,
  ],
  [
    'notes of one clause',
    (n: number) =>
      `1. One ${count((i) => `word[${i}] `, n)}\n\n2. Two.\n\n${count((i) => `[${i}] Note.\n`, n)}`,
    2000,
  ],
  [
    'notes before the first number',
    (n: number) =>
      `Preface. ${count((i) => `word[${i}] `, n)}\n\n${count((i) => `${i}. Text.\n\n`, n)}${count((i) => `[${i}] Note.\n`, n)}`,
    200,
  ],
  ['square metres beside notes', (n: number) => `1. One ${'5 m² '.repeat(n)}\n\n2. Two.\n\n² Note.\n`, 4000],
  ['entities', repeat('&amp;'), 1000],
  [
    'levels of dotted numbers',
    (n: number) =>
      Array.from(
        {length: Math.round(Math.sqrt(n))},
        (_, i) =>
          `${Array(i + 1)
            .fill(1)
            .join('.')} Text.`,
      ).join('\n\n'),
    10_000,
  ],
])('plain text, %s', (_, make, n) => {
  expectLinear(make, n, text)
})

test('clauses nested deeper than calls', () => {
  const {children, ...rest} = text('1. One.\n\n2. Two.\n')
  const [clause] = clausesOf({...rest, children})
  let nested = {...clause!, key: '10000'}
  for (let depth = 9999; depth > 0; depth--) nested = {...clause!, key: `${depth}`, children: [nested]}
  const keys = clausesOf({...rest, children: [nested, ...children]}).map(({key}) => key)
  expect([keys.length, keys[0], keys[9999], keys[10_000]]).toEqual([10_002, '1', '10000', '1'])
})

/** What a bound left unread is said, and where; the text is all there. */
const said = (read: (value: string) => ReturnType<typeof parse>, value: string): string[] =>
  read(value).doubts.map(({key, message, position}) => `${position?.start.line} ${key}: ${message}`)

test('too many marks in a paragraph: said, read as plain text, and nothing else with it', () => {
  const source = `1. **One** word.\n\n2. ${'_a '.repeat(1001)}\n\n3. **Three** words.\n`
  const {doubts, ...translation} = markdown(source)
  expect(clausesOf(translation as ReturnType<typeof parse>).map(({text}) => text.slice(0, 12))).toEqual([
    'One word.',
    '_a _a _a _a ',
    'Three words.',
  ])
  expect(said(markdown, source)).toEqual([
    '3 2: Unexpected 1001 marks in one paragraph, expected at most 1000: it is read as plain text',
  ])
  expect(said(markdown, source.replace('_a ', 'a '))).toEqual([])
})

test('a long table of HTML is no paragraph of many marks', () => {
  const rows = Array.from({length: 300}, (_, i) => `  <tr><td>Cell</td><td><a href="#${i}">*</a></td></tr>`)
  expect(said(markdown, `1. One.\n\n<table>\n${rows.join('\n')}\n</table>\n\n2. Two.\n`)).toEqual([])
})

test.each([
  [
    'md',
    `1. One.\n\n2. ${'<a '.repeat(2500)}\n`,
    '3 2: Unexpected 2500 beginnings of markup in a paragraph of 7504 characters, expected fewer: it is read as plain text',
  ],
  [
    'md',
    `1. One.\n\n2. Two\n${'more\n'.repeat(2500)}`,
    '3 2: Unexpected 2501 lines of one item, expected at most 2000: it is read as plain text',
  ],
  [
    'md',
    `1. One.\n\n${'> '.repeat(150)}deep\n\n2. Two.\n`,
    '3 1: Unexpected 100 levels and more, expected fewer: it is read as plain text',
  ],
  [
    'txt',
    `1. One.\n\n2. Two ${'*a **b '.repeat(600)}\n`,
    '3 2: Unexpected 1200 marks in one paragraph, expected at most 1000: it is read as plain text',
  ],
  [
    'txt',
    `1. One.\n\n${'1.'.repeat(30)}1 Deep.\n\n${'1.'.repeat(31)}1 Deeper.\n\n2. Two.\n`,
    '3 1: Unexpected label of more than 30 numbers, expected fewer: the line is read as text, and of 1 more',
  ],
])('a bound is said: %s %#', (extension, source, doubt) => {
  expect(said(read(extension), source)).toEqual([doubt])
})

test.each([
  ['a list of many items with marks', count((i) => `- **Item ${i}** [a](b)\n`, 600)],
  ['a numbered one', count((i) => `${i + 1}. **Item ${i}** [a](b)\n`, 600)],
  ['code with many brackets', `\`\`\`\n${'[*a*]\n'.repeat(600)}\`\`\`\n`],
  ['rules of many dashes', `${'-'.repeat(400)}\n\n${'='.repeat(400)}\n`],
])('what people write stays within all bounds: %s', (_, piece) => {
  const {doubts} = markdown(`# Title\n\n1. One.\n\n2. Two:\n\n${piece}\n`)
  expect(doubts.filter(({message}) => message.includes('plain text'))).toEqual([])
})

test('one label on each line of a paragraph', () => {
  expectLinear((n) => `One.\n\n${'(1) the tenant pays\n'.repeat(n)}`, 4000, text)
})
