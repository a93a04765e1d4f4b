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
