import {expect, test} from 'vitest'
import {selectKeys} from '../../src/parse/query.ts'

const verses = ['Gen', 'Exod'].flatMap((book) =>
  [1, 2].flatMap((chapter) => [1, 2, 3, 4, 5].map((verse) => `${book}.${chapter}.${verse}`)),
)

test.each([
  ['Gen.1.1-3,5', 'Gen.1.1 Gen.1.2 Gen.1.3 Gen.1.5'],
  ['Gen 1:1-2; 2:4', 'Gen.1.1 Gen.1.2 Gen.2.4'],
  ['gen 1:5, 1, 3-4', 'Gen.1.1 Gen.1.3 Gen.1.4 Gen.1.5'],
  ['Exod 2:1；Gen 1:2，4', 'Gen.1.2 Gen.1.4 Exod.2.1'],
])('%s is a list of verses, in the order of the text', (query, found) => {
  expect(selectKeys(query, verses).join(' ')).toBe(found)
})

test('a list of clauses; one that is not there is told by itself', () => {
  const keys = ['1', '2', '2.1', '2.2', '2.3', '3', 'III.(7)', 'III.(8)']
  expect(selectKeys('1,3', keys)).toEqual(['1', '3'])
  expect(selectKeys('2.1, 3', keys)).toEqual(['2.1', '2.3'])
  expect(selectKeys('2.1; III.(8)', keys)).toEqual(['2.1', 'III.(8)'])
  expect(() => selectKeys('1, 9', keys)).toThrow('no clause `9`')
  expect(() => selectKeys('Rest, and pay', keys)).toThrow('no clause `Rest, and pay`')
})

test('a key that has a comma in it is itself', () => {
  expect(selectKeys('1, 2', ['1', '2', '1, 2'])).toEqual(['1, 2'])
})
