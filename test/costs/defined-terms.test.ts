// Whether a term is used is looked up among the words of a text, not in all of it for each term.
import {test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {definedTerms} from '../../src/discover/checks/definitions/defined-terms.ts'
import {made} from '../collate/made.ts'
import {expectLinear} from './growth.ts'

test('thousands of defined terms', () => {
  const text = (n: number): [string, string][] =>
    Array.from({length: n}, (_, i) => [
      String(i + 1),
      `“T${i.toString(36)}x Term” means a lamp. The T${i.toString(36)}x Term shines.`,
    ])
  expectLinear(
    (n) => collate([made('a', text(n)), made('b', text(n))]),
    1000,
    (collation) => definedTerms(collation),
  )
})
