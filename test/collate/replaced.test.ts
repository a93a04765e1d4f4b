import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {drawRows, made} from './made.ts'

const contract = (third: string): [string, string][] => [
  ['1', 'The Lender keeps a list of loans.'],
  ['2', 'The Guarantor pays on demand.'],
  ['3', third],
  ['4', 'The list is open to both.'],
]
const rowsOf = (one: string, other: string): string[] =>
  drawRows(collate([made('one', contract(one)), made('two', contract(other))])).slice(2, -1)

test('a clause that was replaced under its number is another row, whatever terms both share', () => {
  const keys =
    'The Lender shall give the Guarantor the keys, papers and help that it needs to sell the house.'
  const fire =
    'The Guarantor shall insure the house against fire and shall show proof of it to the Lender on request.'
  expect(rowsOf(keys, fire)).toEqual(['3 key: 3 | -', '3~2 key: - | 3'])
})

test('a clause that was edited, shortened or split stays in its row', () => {
  const keys =
    'The Lender shall give the Guarantor the keys, papers and help that it needs to sell the house.'
  expect(
    rowsOf(keys, 'The Lender must hand over to the Guarantor all keys and papers for selling the house.'),
  ).toEqual(['3 key: 3 | 3'])
  expect(rowsOf(keys, 'The Lender shall give the Guarantor help.')).toEqual(['3 key: 3 | 3'])
})

test('between free translations a verse put in other words stays in its row', () => {
  const free = (verses: readonly string[]): [string, string][] =>
    verses.map((text, at) => [`${at + 1}`, text])
  const one = free([
    'And the farmers gathered the barley and carried it into the barns before the rain.',
    'And the elders saw the people of the valley, and the elders had respect unto them.',
    'The herdsmen led their flocks to the well and watered them in the evening.',
    'The women sang upon the walls until the gates of the town were shut.',
    'In that year the river rose and covered the lower fields and the road.',
    'The judge heard both sides and gave the house to the younger brother.',
  ])
  const other = free([
    'The farmers brought in the barley and carried it to the barns before rain came.',
    'The old men looked on those who dwell below, and took knowledge of their trouble.',
    'The herdsmen led their flocks to a well and gave them water at evening.',
    'The women sang on the walls till the town gates were closed.',
    'That year the river rose and covered the low fields and the highway.',
    'The judge listened to both and gave the house to the younger brother.',
  ])
  expect(drawRows(collate([made('one', one), made('two', other)])).slice(1, 2)).toEqual(['2 key: 2 | 2'])
})
