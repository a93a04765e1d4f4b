import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {parse} from '../../src/parse/index.ts'

const marks = [
  '<<<<<<< HEAD',
  '2. The owner keeps the garden.',
  '=======',
  '2. The owner keeps the park.',
  '>>>>>>> other',
]
const messages = (lines: readonly string[], path: string): string[] =>
  parse(sourceOf(`1. The tenant pays.\n\n${lines.join('\n')}\n\n3. The list is open.\n`, path))
    .doubts.map(({message}) => message)
    .filter((message) => message.includes('merge'))

test.each(['a.txt', 'a.md'])('%s: marks of an unfinished merge are told', (path) => {
  expect(messages(marks, path)).toHaveLength(1)
})

test('marks that a text about git shows as code are its text', () => {
  expect(messages(['2. This:', '', '```', ...marks, '```'], 'a.md')).toEqual([])
  expect(messages(['2. A line <<<<<<< HEAD in a sentence.'], 'a.txt')).toEqual([])
})
