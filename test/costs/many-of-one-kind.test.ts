// What is alike comes together in one list: adding to it must not copy it.
import {test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/index.ts'
import {matcherOf} from '../../src/termbase/index.ts'
import {made} from '../collate/made.ts'
import {expectLinear} from './growth.ts'

const numbered = (n: number, text: (i: number) => string): [string, string][] =>
  Array.from({length: n}, (_, i) => [String(i + 1), text(i)])

test('numbers without a text that another translation lacks', () => {
  const end: [string, string] = ['end', 'The end of it all.']
  expectLinear(
    (n) => [made('a', [...numbered(n, () => ''), end]), made('b', [end])],
    5000,
    (texts) => runChecks(collate(texts)),
  )
})

test('terms of a termbase that begin with one word', () => {
  expectLinear(
    (n) => ({
      concepts: Array.from({length: n}, (_, i) => ({
        id: `c${i}`,
        label: '',
        fields: [],
        languageFields: {},
        terms: [{text: `common word${i}`, language: 'en', status: 'preferred' as const, fields: []}],
      })),
    }),
    5000,
    ({concepts}) => matcherOf(concepts, {id: 'a', language: 'en'}),
  )
})
