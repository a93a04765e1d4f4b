import {expect, test} from 'vitest'
import {isAside} from '../../src/language/in-checks.ts'
import {checksBetween} from '../keyed.ts'

const items = (a: string, b: string): string[] =>
  checksBetween(['en', a], ['en', b])
    .lacks.filter(({what}) => what === 'item')
    .map(({text}) => text)

test.each([
  [
    'When they ask thee, O Reader, concerning the boats, answer them.',
    'When they ask you concerning the boats, answer them.',
  ],
  [
    'When they come, lo, the boats sail at once and never stop.',
    'When they come, the boats sail at once and never stop.',
  ],
  [
    'They ask you, [O reader], about the boats, the nets and the oars.',
    'They ask you about the boats, the nets and the oars.',
  ],
  ['They sell boats, nets, [of any kind], oars and sails.', 'They sell boats, nets, oars and sails.'],
])('no item of a list: %s', (a, b) => {
  expect(items(a, b)).toEqual([])
})

test('an item of a list is told, in brackets beside it or not', () => {
  expect(items('They sell boats, nets, oars and sails.', 'They sell boats, oars and sails.')).toEqual([
    'nets',
  ])
})

test('an address begins with its word and has a name', () => {
  expect(isAside('O Reader', 'en')).toBe(true)
  expect(isAside('Ô lecteur', 'fr')).toBe(true)
  expect(isAside('O', 'pl')).toBe(false)
  expect(isAside('oars', 'en')).toBe(false)
})
