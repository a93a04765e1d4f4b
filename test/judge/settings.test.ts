import {expect, test} from 'vitest'
import {type JudgeSettings, judge} from '../../src/judge/index.ts'
import {evidenceOf, keyed} from '../keyed.ts'

const evidence = evidenceOf(
  keyed('a', {'1': 'All boats are painted.', '2': 'The oars cost nine crowns.', '3': 'All nets are mended.'}),
  keyed('b', {
    '1': 'Some boats are painted.',
    '2': 'The oars cost ten crowns.',
    '3': 'Some nets are mended.',
  }),
)
const said = (settings: JudgeSettings): string[] =>
  judge(evidence, settings).findings.map(({clause, severity, score}) => `${clause} ${severity} ${score}`)

test('a finding that is just as sure as the least score asks is kept', () => {
  expect(said({})).toEqual(['1 error 0.8', '2 error 1', '3 error 0.8'])
  expect(said({minScore: 0.8})).toEqual(['1 error 0.8', '2 error 1', '3 error 0.8'])
  expect(said({minScore: 0.81})).toEqual(['2 error 1'])
})

test('of overrides that fit a finding the last one decides', () => {
  const rules = (severity: 'info' | 'warning' | 'off') => ({'number-mismatch': severity})
  expect(
    said({
      overrides: [
        {clauses: ['1-2'], rules: rules('info')},
        {clauses: ['2-3'], rules: rules('warning')},
        {clauses: ['3'], rules: rules('off')},
      ],
    }),
  ).toEqual(['1 info 0.8', '2 warning 1'])
})
