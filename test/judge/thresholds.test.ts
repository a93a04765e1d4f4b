import {expect, test} from 'vitest'
import type {Inconsistency} from '../../src/discover/index.ts'
import {judge} from '../../src/judge/index.ts'
import {evidenceOf, keyed} from '../keyed.ts'

const evidence = evidenceOf(
  keyed('a', {'1': 'The deposit is paid.', '2': 'The deposit is kept.', '3': 'The deposit is small.'}),
  keyed('b', {'1': 'The bond is paid.', '2': 'The security is kept.', '3': 'The bond is small.'}),
)
const {collation, concordance} = evidence

/** A name in one row; `b` wavers where `a` does not. */
const rendering = (translation: number, rows: number[], text: string) => ({
  translation,
  text,
  occurrences: rows.map((row) => {
    const {clause} = collation.rows[row]!.readings[translation]![0]!
    const start = clause.text.indexOf(text)
    return {translation, row, clause, start, end: start + text.length}
  }),
})
const wavering = (score: number): Inconsistency => ({
  concept: -1,
  translation: 1,
  renderings: [rendering(1, [0, 2], 'bond'), rendering(1, [1], 'security')],
  pivots: [rendering(0, [0, 1, 2], 'deposit')],
  score,
})
const said = (score: number): string[] =>
  judge({...evidence, concordance: {...concordance, inconsistencies: [wavering(score)]}}).findings.map(
    ({rule}) => rule,
  )

test('an inconsistency that is as sure as not is reported from 0.6 on', () => {
  expect(said(0.6)).toEqual(['term-inconsistency'])
  expect(said(0.59)).toEqual([])
})
