import {expect, test} from 'vitest'
import {Phrases} from '../../src/discover/concepts/phrase-tree.ts'

test('ranks are the order of texts, longer phrases behind those that they go on', () => {
  const phrases = new Phrases()
  const texts = [
    '12 3 ',
    '123 ',
    '12 ',
    '12~ ',
    '3 12 ',
    '3 ',
    '#30 12 ',
    'computing 3 ',
    '12 123 3 ',
    '12 3 7 ',
  ]
  for (const text of texts) phrases.of(text)
  const {ranks} = phrases
  const all = [...ranks.keys()]
  const byText = [...all].sort((x, y) => (phrases.textOf(x) < phrases.textOf(y) ? -1 : 1))
  expect(all.sort((x, y) => ranks[x]! - ranks[y]!)).toEqual(byText)
})
