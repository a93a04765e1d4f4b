import {expect, test} from 'vitest'
import {baselineOf, type Finding, judge} from '../../src/judge/index.ts'
import type {Translation} from '../../src/parse/index.ts'
import {evidenceOf, keyed} from '../keyed.ts'
import {only} from '../only.ts'

const one = {
  I: 'The State shall support 70 pilot zones.',
  'I.(1)': 'Promote open sharing of data.',
  'I.(2)': 'Reserved.',
}
const two = {
  I: 'The state will support seventy pilot zones.',
  'I.(1)': 'Foster the opening and sharing of data.',
  'I.(2)': 'Reserved.',
}

function driftOf(before: Translation[], now: Translation[]): Finding[] {
  const baseline = baselineOf(before, 'since accepted')
  return judge({...evidenceOf(...now), baseline}, only('drift')).findings.filter(({rule}) => rule === 'drift')
}
const said = (findings: Finding[]): string[] =>
  findings.map(({clause, message, renderings}) =>
    [clause, message, ...renderings.map(({translation, text}) => `${translation}: ${text}`)].join(' | '),
  )

test('a clause that changed in one translation alone is drift, with its changed words', () => {
  const now = {...one, I: 'The State may support 75 pilot zones and cities.'}
  expect(said(driftOf([keyed('a', one), keyed('b', two)], [keyed('a', now), keyed('b', two)]))).toEqual([
    'I | I changed in `a` since accepted; `b` did not: "shall" became "may", "70" became "75", "and cities" was added | a: may | a: 75 | a: and cities | b: The state will support seventy pilot zones',
  ])
})

test('a clause that changed in all translations is none', () => {
  const now = [
    keyed('a', {...one, I: 'The State shall support 75 pilot zones.'}),
    keyed('b', {...two, I: 'The state will support seventy-five pilot zones.'}),
  ]
  expect(said(driftOf([keyed('a', one), keyed('b', two)], now))).toEqual([])
})

test('words that only went are placed at the word before the cut', () => {
  const now = {...one, 'I.(1)': 'Promote sharing of data.'}
  expect(said(driftOf([keyed('a', one), keyed('b', two)], [keyed('a', now), keyed('b', two)]))).toEqual([
    'I.(1) | I.(1) changed in `a` since accepted; `b` did not: "open" was removed | a: Promote | b: Foster the opening and sharing of data',
  ])
})

test('a changed comma is said to be one', () => {
  const now = {...one, 'I.(1)': 'Promote open sharing, of data.'}
  expect(said(driftOf([keyed('a', one), keyed('b', two)], [keyed('a', now), keyed('b', two)]))[0]).toMatch(
    /: only punctuation \|/,
  )
})

test('typography is no change', () => {
  const before = {I: 'The “State” shall support Agent-as-a-Service … and so on — fast.'}
  const now = {I: "The 'State'  shall support Agent‑as‑a‑Service ... and so on--fast."}
  expect(said(driftOf([keyed('a', before), keyed('b', two)], [keyed('a', now), keyed('b', two)]))).toEqual([])
})

test('a clause inserted before others renumbers them, and only the new one is drift', () => {
  const now = {I: one.I, 'I.(1)': 'Publish a catalogue.', 'I.(2)': one['I.(1)'], 'I.(3)': one['I.(2)']}
  const findings = driftOf([keyed('a', one), keyed('b', two)], [keyed('a', now), keyed('b', two)])
  expect(said(findings).filter((line) => !/was added/.test(line))).toEqual([])
  expect(said(findings)).toHaveLength(1)
})

test('a removed clause is drift while a counterpart still has it', () => {
  const {'I.(1)': _, ...now} = one
  expect(said(driftOf([keyed('a', one), keyed('b', two)], [keyed('a', now), keyed('b', two)]))).toEqual([
    'I.(1) | I.(1) was removed in `a` since accepted; `b` still has it | b: Foster the opening and sharing of data',
  ])
})

test('a commentary is no counterpart', () => {
  const now = {...one, I: 'The State may support 70 pilot zones.'}
  const review = keyed('r', two, {role: 'commentary'})
  expect(said(driftOf([keyed('a', one), review], [keyed('a', now), review]))).toEqual([])
})

test('a translation the baseline does not know is passed over', () => {
  expect(said(driftOf([keyed('a', one)], [keyed('a', one), keyed('b', two)]))).toEqual([])
})

test('a translation against itself has not drifted', () => {
  expect(said(driftOf([keyed('a', one), keyed('b', two)], [keyed('a', one), keyed('b', two)]))).toEqual([])
})
