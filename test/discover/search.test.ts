import {expect, test} from 'vitest'
import {search, searchBy} from '../../src/discover/index.ts'
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

const glass = '1 ガラスの箱、ﾊﾟﾝとＡＩ。'
test.each([
  ['ガラス', glass.normalize('NFD'), 'ガラス'.normalize('NFD')],
  ['ガラス'.normalize('NFD'), glass, 'ガラス'],
  ['パン', glass, 'ﾊﾟﾝ'],
  ['AIの', 'ＡＩの。', 'ＡＩの'],
  ['ＡＩの', 'AIの。', 'AIの'],
])('%s is found in whatever form of Unicode a text is', (query, value, expected) => {
  const [hit] = search({translations: [made('a', [['1', value]], 'translation', 'ja')]}, query)
  expect(hit && value.slice(hit.start, hit.end)).toBe(expected)
})

test('so does a pattern find it', () => {
  const value = 'Le café 기본법은.'.normalize('NFD')
  const pattern = (find: RegExp) =>
    searchBy({translations: [made('a', [['1', value]], 'translation', 'fr')]}, (texts) =>
      texts.map((text) => Array.from(text.matchAll(find), ({index, 0: {length}}) => [index, index + length])),
    ).map(({start, end}) => value.slice(start, end))
  expect(pattern(/caf.\s/gu)).toEqual(['café '.normalize('NFD')])
  expect(pattern(/기.법/gu)).toEqual(['기본법'.normalize('NFD')])
})
