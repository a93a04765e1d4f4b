import {expect, test} from 'vitest'
import {markdownOf} from '../../src/format/markdown.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

const questions = [
  'Who rows',
  'Who pays',
  'Who waits',
  'Who steers',
  'Who signs',
  'Who watches',
  'Who mends',
  'Who sells',
]
const document = `# Boats

## Summary

Each boat is known by a name.

1. Tell the name when you leave.
2. Tell the name when you return.

More is said below.

## Why names

In a harbour of many boats nobody knows which one is meant.

## The rules

1. Each boat has one name.
2. No two boats share a name.
3. A name stays with its boat.

## Questions

${questions.map((question) => `### ${question}?\n\nThe owner of the boat does.\n`).join('\n')}`

/** Keys and texts of a Markdown text. */
const outlineOf = (text: string): string[] =>
  clausesOf(parse(markdownOf(text, 'boats.md'))).map(({key, text}) => `${key} ${text}`)

test("a list that starts again below a heading is the heading's, however many headings hold none", () => {
  expect(outlineOf(document).slice(0, 8)).toEqual([
    'h1 Summary Each boat is known by a name.',
    'h1.1 Tell the name when you leave.',
    'h1.2 Tell the name when you return. More is said below.',
    'h2 Why names In a harbour of many boats nobody knows which one is meant.',
    'h3 The rules',
    'h3.1 Each boat has one name.',
    'h3.2 No two boats share a name.',
    'h3.3 A name stays with its boat.',
  ])
})

test('numbers that run on over headings are in none of them', () => {
  const running = document
    .replace('1. Each', '3. Each')
    .replace('2. No', '4. No')
    .replace('3. A name', '5. A name')
  expect(
    outlineOf(running)
      .map((line) => line.split(' ')[0])
      .filter((key) => /^\d/.test(key!)),
  ).toEqual(['1', '2', '3', '4', '5'])
})
