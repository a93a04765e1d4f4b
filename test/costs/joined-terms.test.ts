// What thousands of documents say of one term is put together once.
import {test} from 'vitest'
import {joinTerms} from '../../src/compose/documents/joined-terms.ts'
import type {ReportTerm} from '../../src/judge/index.ts'
import {expectLinear} from './growth.ts'

test('one term of many documents', () => {
  const make = (n: number): ReportTerm[] =>
    Array.from({length: n}, (_, document) => ({
      id: 'tenant-lessee',
      label: 'tenant / lessee',
      score: 1,
      termhood: 1,
      source: 'statistics',
      evidence: {for: 1, against: 0},
      renderings: [
        {
          translation: 'a',
          text: 'tenant',
          count: 20,
          clauses: Array.from({length: 20}, (_, clause) => `${document} › ${clause}`),
          counts: Array.from({length: 20}, () => 1),
        },
      ],
    }))
  expectLinear(make, 2000, (terms) => joinTerms(terms, new Map([['a', 0]])))
})
