import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

const unused = (clauses: Record<string, string>): string[] =>
  runChecks(collate([keyed('a', clauses), keyed('b', {'1': 'Rien.'}, {language: 'fr'})])).definitions.map(
    ({term}) => term,
  )

test('a term is used in small letters where its definition opens a sentence', () => {
  expect(
    unused({
      '1': '“The Garden” means the land behind the house. “Spare key” means a copy of the key. “Lawful Owner” means the heir.',
      '2': 'Nobody enters the Garden without a spare key. The lawful owner may.',
    }),
  ).toEqual(['Lawful Owner'])
})
