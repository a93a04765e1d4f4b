import {expect, test} from 'vitest'
import {search} from '../../src/discover/index.ts'
import {made} from '../collate/made.ts'

const text = made(
  'a',
  [
    ['1', '应当使用5G-应用和 (a|b) 技术。'],
    ['2', 'Costs -- and/or fees: [5 $] ^ {} * ? + . \\ “ so.'],
  ],
  'translation',
  'zh',
)

test.each([
  '5G-应用',
  '-',
  '--',
  '/',
  '(',
  ')',
  '$]',
  '^',
  '{}',
  '*',
  '?',
  '+',
  '.',
  '\\',
  '|',
  '(a|b) 技术',
  '"',
])('`%s` is found where it stands, none of its characters being an operator', (query) => {
  const hits = search({translations: [text]}, query).map(({clause, start, end}) =>
    clause.text.slice(start, end),
  )
  expect([...new Set(hits)].map((hit) => hit.replaceAll(/[“”]/g, '"'))).toEqual([query])
})
