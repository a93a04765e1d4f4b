import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/index.ts'
import {languageOf} from '../../src/language/index.ts'
import {keyed} from '../keyed.ts'

const lexicon = await languageOf('en').lexicon?.()
const told = (a: string, b: string): string[] =>
  runChecks(collate([keyed('a', {'1': a}), keyed('b', {'1': b})]), [lexicon, lexicon])
    .replacements.filter(({kind}) => kind === 'tense' || kind === 'person')
    .map(({kind}) => kind)

test.each([
  ['The keeper turneth from the boat with his nets.', 'The keeper turns from the boat with his nets.'],
  ['The keeper snatcheth a net from the wall at dawn.', 'The keeper snatches a net from the wall at dawn.'],
  ['The keeper taketh a net from the wall at dawn.', 'The keeper takes a net from the wall at dawn.'],
  ['Here the keeper hath built two boats of oak.', 'Here the keeper has built two boats of oak.'],
  ['The boats of the brethren lay on the shore.', 'The boats of the brothers lay on the shore.'],
])('an older form is no other tense: %s', (a, b) => {
  expect(told(a, b)).toEqual([])
})

test('another tense is told of older forms, too', () => {
  expect(
    told('Here the keeper hath built two boats of oak.', 'Here the keeper had built two boats of oak.'),
  ).toEqual(['tense'])
})
