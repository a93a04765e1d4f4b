import {expect, test} from 'vitest'
import {collate, selectRows} from '../../src/collate/index.ts'
import {corpusText} from './corpus.ts'
import {made} from './made.ts'

const texts: [string, string][] = [
  ['1', 'Boats may land by night if they show two lamps.'],
  ['2', 'Nets are dried on the southern wall of the harbour.'],
  ['3', 'Fishermen pay a penny for every barrel of herring.'],
  ['4', 'Tar is boiled behind the smithy only.'],
]
const shifted = texts.map(([key, text]): [string, string] => [key === '4' ? '9' : key, text])
const collation = collate([made('a', texts), made('b', shifted)])

test('rows by their keys, and by the numbers that one translation gives them', () => {
  expect(collation.rows.map(({key}) => key)).toEqual(['1', '2', '3', '4'])
  expect(selectRows(collation, '2-3')).toEqual([1, 2])
  expect(selectRows(collation, '*')).toEqual([0, 1, 2, 3])
  expect(selectRows(collation, '9')).toEqual([3])
  expect(() => selectRows(collation, '7')).toThrow('no clause `7`: nearest are')
})

test('a number that only a commentary gives one of its paragraphs is no number of the work', () => {
  const beside = collate(
    ['cset', 'policy-review'].map((id) => corpusText(id, id === 'cset' ? 'translation' : 'commentary')),
  )
  expect(beside.rows.some(({readings}) => readings[1]!.some(({clause}) => clause.key === 'p18'))).toBe(true)
  expect(() => selectRows(beside, 'XVIII')).toThrow('no clause `XVIII`: nearest are')
})
