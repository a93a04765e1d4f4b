import {describe, expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {firstFrom, spansWithin} from '../../src/discover/checks/ascending.ts'
import {runChecks} from '../../src/discover/checks/index.ts'
import {withoutLongRuns} from '../../src/discover/checks/long-runs.ts'
import {SpanIndex} from '../../src/discover/checks/span-index.ts'
import {choose} from '../../src/discover/phrase/model.ts'
import {made} from '../collate/made.ts'
import {expectLinear} from './growth.ts'

const nouns = ['vessel', 'pilot', 'grain', 'quay', 'permit', 'officer', 'lantern', 'harbour', 'duty', 'watch']
const verbs = ['inspects', 'records', 'guards', 'lists', 'closes', 'repairs', 'weighs', 'counts', 'signs']
const sentence = (i: number, step: number): string => {
  const noun = (at: number): string => `${nouns[(i * step + at * 7) % nouns.length]}${(i * (at + 3)) % 89}`
  return `The ${noun(1)} ${verbs[(i * step) % verbs.length]} every ${noun(2)}, ${noun(3)} and ${noun(4)} of the ${noun(5)}.`
}
const clause = (n: number, step: number): string =>
  Array.from({length: n}, (_, i) => sentence(i, step)).join(' ')
const pair = (n: number) => collate([made('a', [['1', clause(n, 1)]]), made('b', [['1', clause(n, 2)]])])

test('checks of one clause of many sentences', () => {
  expectLinear(pair, 100, (collation) => runChecks(collate(collation.translations)))
})

test('a clause of one sentence many times', () => {
  const make = (n: number) =>
    collate([
      made('a', [['1', 'The vessel pays every duty on the quay. '.repeat(n)]]),
      made('b', [['1', 'The vessel pays each duty on the quay. '.repeat(n)]]),
    ])
  expectLinear(make, 100, (collation) => runChecks(collate(collation.translations)))
})

test('a clause of one word many times, which the other calls otherwise', () => {
  const make = (n: number) => {
    const clause = (word: string): string =>
      `The keeper shall open the ${`${word} `.repeat(n)}and close it when the day is over.`
    return collate([made('a', [['1', clause('gate')]]), made('b', [['1', clause('door')]])])
  }
  expectLinear(make, 4000, (collation) => collate(collation.translations).links(0, 1))
})

test('of many pairs of phrases the best are chosen', () => {
  const make = (n: number) =>
    Array.from({length: n}, (_, at) => ({a0: at, a1: at + (at % 3), b0: at, b1: at + (at % 2), odds: at % 7}))
  expectLinear(make, 4000, choose)
  const pair = (a0: number, a1: number, b0: number, b1: number, odds: number) => ({a0, a1, b0, b1, odds})
  const pairs = [pair(0, 1, 0, 1, 1), pair(1, 2, 2, 3, 2), pair(3, 3, 3, 4, 1), pair(4, 5, 5, 5, 1)]
  expect(choose(pairs).map(({a0}) => a0)).toEqual([1, 4])
})

describe('what stands far from its place in a long clause is not found, which is said once', () => {
  const said = (a: string, b: string): string[] =>
    collate([made('a', [['1', a]]), made('b', [['1', b]])]).remarks.map(({message}) => message)
  test.each([
    [
      'of words',
      clause(251, 1),
      clause(251, 2),
      '`1` of `a` has 2761 words, more than 2000: what stands far from its place in the other translation is not found there',
    ],
    [
      'of sentences',
      'They agreed. '.repeat(300),
      'They refused. '.repeat(400),
      '`1` of `b` has 400 sentences, more than 250: what stands far from its place in the other translation is not found there',
    ],
  ])('%s', (_, a, b, message) => {
    expect(said(a, b)).toEqual([message])
  })
  test.each([
    ['a short one', clause(100, 1), clause(100, 2)],
    ['the same text', clause(300, 1), clause(300, 1)],
    ['a long one beside a short one', clause(200, 1), clause(2, 2)],
  ])('but not of %s', (_, a, b) => {
    expect(said(a, b)).toEqual([])
  })
})

test('spans are sought by halves', () => {
  const spans = [0, 3, 4, 6, 10, 12]
  expect([-1, 0, 1, 4, 5, 10, 11].map((at) => firstFrom(spans, at))).toEqual([0, 0, 1, 1, 2, 2, 3])
  expect(spansWithin(spans, {start: 0, end: 6})).toEqual({from: 0, to: 2})
  expect(spansWithin(spans, {start: 1, end: 11})).toEqual({from: 1, to: 2})
  expect(spansWithin(spans, {start: 20, end: 30})).toEqual({from: 3, to: 3})
  const index = new SpanIndex([
    {start: 5, end: 9},
    {start: 5, end: 7},
    {start: 20, end: 30},
  ])
  expect(
    [
      [0, 6],
      [0, 7],
      [6, 29],
      [20, 30],
    ].map(([start, end]) => index.holdsAny({start: start!, end: end!})),
  ).toEqual([false, true, false, true])
})

test('a long run is blank, and all else stands where it stood', () => {
  const run = '=a.'.repeat(800)
  expect(withoutLongRuns(`x ${run} www.example.org`)).toBe(`x ${' '.repeat(2400)} www.example.org`)
  expect(withoutLongRuns('智能体'.repeat(1000))).toBe('智能体'.repeat(1000))
})
