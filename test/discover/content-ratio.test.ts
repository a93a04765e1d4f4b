import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {contentRatio} from '../../src/discover/checks/omissions/content-ratio.ts'
import {keyed} from '../keyed.ts'

const things =
  'roof wall door lamp stair gate yard well barn shed tower bridge quay mill oven bench fence pond orchard cellar'
const literal = things
  .split(' ')
  .map((thing, at) => [
    `${at + 1}`,
    `The tenant keeps the ${thing} clean and mends the ${thing} before winter begins.`,
  ])
const explained = literal.map(([key, text], at) => [
  key!,
  `${text!.slice(0, -1)}, so that whoever visits farm number ${'abcdefghijklmnopqrst'[at]} finds pleasant, tidy, welcoming rooms.`,
])
const texts = [keyed('plain', Object.fromEntries(literal)), keyed('long', Object.fromEntries(explained))]

test('a paraphrase has more words of content than what it renders', () => {
  const collation = collate(texts)
  expect(collation.translations.map(({id}) => id)).toEqual(['long', 'plain'])
  expect(contentRatio(collation, 0, 1)).toBeCloseTo(1.8)
  expect(contentRatio(collation, 1, 0)).toBeCloseTo(0.6)
  expect(contentRatio(collate([texts[0]!, {...texts[0]!, id: 'copy'}]), 0, 1)).toBe(1)
})
