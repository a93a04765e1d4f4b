import {expect, test} from 'vitest'
import type {ReportTerm} from '../../src/judge/index.ts'
import {termValue} from '../../src/report/terms/terms-json.ts'

/** An office that is named in so many clauses, twice in each. */
const officeIn = (count: number): ReportTerm => ({
  id: 'warden/keeper',
  label: 'warden / keeper',
  source: 'statistics',
  score: 0.9,
  termhood: 0.8,
  evidence: {for: count, against: 0},
  renderings: [
    {
      translation: 'a',
      text: 'warden',
      count: 2 * count,
      clauses: Array.from({length: count}, (_, row) => `${row + 1}`),
    },
  ],
})

function printed(count: number): {count: number; clauses: string[]; moreClauses?: number} {
  return JSON.parse(JSON.stringify(termValue(officeIn(count)))).renderings[0]
}

test('all clauses of a rendering are named, up to 250', () => {
  const {clauses, ...rendering} = printed(250)
  expect(rendering).toEqual({translation: 'a', text: 'warden', count: 500})
  expect(clauses).toHaveLength(250)
})

test('of a rendering in many clauses the first 250 are named, and how many more there are', () => {
  const {clauses, ...rendering} = printed(300)
  expect(rendering).toEqual({translation: 'a', text: 'warden', count: 600, moreClauses: 50})
  expect([clauses[0], clauses.at(-1), clauses.length]).toEqual(['1', '250', 250])
})
