import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (language: string, text: string, other: string, said: string): string[] =>
  checksBetween([language, text], [other, said]).residues.map(({at}) => at.quote)

test('what was left as a whole is told once, and a work that is cited keeps its title', () => {
  const quoted = 'Boats are more than wood. The owner keeps the oars in the house.'
  expect(told('en', quoted, 'ko', quoted)).toHaveLength(1)
  const cited = 'mia, ["How to mend the boats of a lake"](https://boats.example/mend)'
  expect(told('en', cited, 'pl', cited)).toEqual([])
})

const english = 'The tenant keeps the keys in the house.'

test.each([
  ['en', english, 'de', english, english.slice(0, -1)],
  ['en', english, 'pl', english, english],
  // Put in other words since.
  [
    'en',
    english,
    'pl',
    'The tenant must keep the keys at the house.',
    'The tenant must keep the keys at the house.',
  ],
  ['en', `The owner pays. ${english}`, 'fr', `Le propriétaire paie. ${english}`, english.slice(0, -1)],
  [
    'fr',
    'Le locataire garde les clés dans la maison.',
    'es',
    'Le locataire garde les clés dans la maison.',
    'Le locataire garde les clés dans la maison',
  ],
])('%s / %s: a sentence in the language of the other text: %s', (language, text, other, said, quote) => {
  expect(told(language, text, other, said)).toEqual([quote])
})

test.each([
  [
    'en',
    'The Convention on the International Sale of Goods applies.',
    'de',
    'Es gilt die Convention on the International Sale of Goods.',
  ],
  [
    'en',
    'He said “to be or not to be that is the question” aloud.',
    'de',
    'Er sagte laut „to be or not to be that is the question“.',
  ],
  [
    'en',
    'The film "In the heat of the night" is shown to the members.',
    'de',
    'Gezeigt wird der Film „In the heat of the night“.',
  ],
  // What a link names has its own language.
  [
    'en',
    'anna, ["What you do when the boat is on the rocks"](https://boats.example/rocks)',
    'fr',
    'anna, ["What you do when the boat is on the rocks"](https://boats.example/rocks)',
  ],
  ['da', 'Han har et hus ved vandet i dag.', 'no', 'Han har et hus ved vannet i dag.'],
  ['es', 'El presidente no tiene la casa en la ciudad.', 'pt', 'O presidente não tem a casa na cidade.'],
])('%s / %s: titles, quotations, and languages that are alike: %s', (language, text, other, said) => {
  expect(told(language, text, other, said)).toEqual([])
})
