import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {sourceOf} from '../../src/format/document.ts'
import {markdownOf} from '../../src/format/markdown.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

const outlineOf = (text: string): string[] =>
  clausesOf(parse(markdownOf(text, 'boats.md'))).map(({key, text}) => `${key} ${text}`)

const rules = `# Rules of the harbour

1. Each boat has one name, and the name is painted on its bow.
2. No two boats in the harbour share a name at any time.

## Special rules

They hold for boats that leave.

3. A boat that leaves tells the office its name and its way.[^1]
4. A boat that returns tells the office within two days.

## Signed

The office.

### Seal

A boat.

[^1]: On paper.
`

test('headings that numbering runs on over are clauses with what stands below them', () => {
  expect(outlineOf(rules)).toEqual([
    '1 Each boat has one name, and the name is painted on its bow.',
    '2 No two boats in the harbour share a name at any time.',
    'h1 Special rules They hold for boats that leave.',
    '3 A boat that leaves tells the office its name and its way.',
    '4 A boat that returns tells the office within two days.',
    'h2 Signed The office.',
    'h2.h1 Seal A boat.',
  ])
})

test('a heading below that of a clause is a part of the clause', () => {
  expect(
    outlineOf(
      '## 1. Names\n\nEach boat has one.\n\n### Bow\n\nIt is there.\n\n## 2. Ways\n\n(a) out;\n\n(b) in.\n\n### Night\n\nNone.\n\n## 3. Fee\n\nNone.\n',
    ),
  ).toEqual([
    '1 Names Each boat has one.',
    '1.h1 Bow It is there.',
    '2 Ways',
    '2.(a) out;',
    '2.(b) in.',
    '2.h1 Night None.',
    '3 Fee None.',
  ])
})

test('beside a text without headings their words are laid with the clause before', () => {
  const plain = rules.replaceAll(/^#+ /gm, '').replace('[^1].', '.')
  const {rows, remarks} = collate([
    parse(markdownOf(rules, 'a.md')),
    parse(sourceOf(plain, 'b.txt')),
    parse(markdownOf(rules, 'c.md')),
  ])
  expect(
    rows.map(({readings}) => readings.map((reading) => reading.map(({clause}) => clause.key).join(' '))),
  ).toEqual([
    ['1', '1', '1'],
    ['2 h1', '2', '2 h1'],
    ['3', '3', '3'],
    ['4 h2 h2.h1', '4', '4 h2 h2.h1'],
  ])
  expect(remarks).toEqual([])
})

test('a list behind a heading is in no item before the heading', () => {
  expect(
    outlineOf('# Rules\n\n1. First.\n2. Second.\n\n## Next\n\nI. One.\nII. Two.\n').map(
      (line) => line.split(' ')[0],
    ),
  ).toEqual(['1', '2', 'h1', 'h1.I', 'h1.II'])
})
