import {expect, test} from 'vitest'
import {judge, type Narrowing, narrowReport} from '../../src/judge/index.ts'
import {evidenceOf, keyed} from '../keyed.ts'

const report = judge(
  evidenceOf(
    keyed('a', {
      '1': 'All boats are painted.',
      '2': 'The oars cost nine crowns.',
      '3': 'The nets are mended.',
      '4': 'The hut must not be sold.',
    }),
    keyed('b', {
      '1': 'Some boats are painted.',
      '2': 'The oars cost nine crowns.',
      '3': 'The nets are mended.',
      '4': 'The hut must not be sold.',
    }),
    keyed('c', {
      '1': 'All boats are painted.',
      '2': 'The oars cost ten crowns.',
      '3': 'The nets are mended.The pier is swept.',
      '4': 'The hut must be sold.',
    }),
  ),
)
const kept = (narrowing: Narrowing): string[] =>
  narrowReport(report, narrowing).findings.map(
    ({clause, rule, renderings}) =>
      `${clause} ${rule} ${[...new Set(renderings.map(({translation}) => translation))].join('-')}`,
  )
const boats = '1 number-mismatch a-b'
const oars = '2 number-mismatch a-c'
const glued = '3 glued-text c'

test('nothing narrows to everything', () => {
  expect(kept({})).toEqual(expect.arrayContaining([boats, oars, glued]))
})

test('one translation keeps what it takes part in', () => {
  expect(kept({translations: ['b']})).toEqual([boats])
  expect(kept({translations: ['c']})).toEqual(expect.arrayContaining([oars, glued]))
  expect(kept({translations: ['c']})).not.toContain(boats)
})

test('what a translation lacks is its own, too, though every place is in others', () => {
  expect(kept({translations: ['c']})).toContain('4 negation-mismatch a')
  expect(kept({translations: ['a', 'c']})).toContain('4 negation-mismatch a')
  expect(kept({translations: ['b']})).not.toContain('4 negation-mismatch a')
  expect(kept({translations: ['a', 'b']})).not.toContain('4 negation-mismatch a')
})

test('two translations keep what is between them, and what one of them says alone', () => {
  expect(kept({translations: ['a', 'b']})).toEqual([boats])
  expect(kept({translations: ['b', 'c']})).toContain(glued)
  expect(kept({translations: ['b', 'c']})).not.toContain(oars)
})

test('what is just as sure as asked is kept', () => {
  expect(kept({minScore: 0.8})).toContain(boats)
  expect(kept({minScore: 0.81})).not.toContain(boats)
})

test('clauses and rules, and a summary of what is left', () => {
  expect(kept({clauses: new Set(['2']), rules: ['number-mismatch']})).toEqual([oars])
  const {summary} = narrowReport(report, {clauses: new Set(['1'])})
  expect(summary.byClause).toEqual({'1': 1})
})
