import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const checksOf = (en: string, other: string, language: string) => checksBetween(['en', en], [language, other])

test.each([
  ['How is your data used?', 'データの用途', 'ja'],
  [
    'The office and Who Goes There strive to be on time with all of it.',
    'Le bureau et « Who Goes There? » s’efforcent d’être à l’heure pour tout.',
    'fr',
  ],
  [
    'The office and Who Goes There strive to be on time with all of it.',
    'La oficina y Who Goes There? se esfuerzan por llegar a tiempo con todo.',
    'es',
  ],
])('no question is lost: %s %s', (en, other, language) => {
  expect(checksOf(en, other, language).questions).toEqual([])
})

test.each([
  ['Does the owner pay the fee of the year?', 'Der Eigentümer zahlt die Gebühr des Jahres.', 'de'],
  [
    'May the tenant keep a dog? The owner decides.',
    'Le locataire garde un chien. Le propriétaire décide.',
    'fr',
  ],
])('a question that is a statement in another language: %s %s', (en, other, language) => {
  expect(checksOf(en, other, language).questions).toHaveLength(1)
})

test('a list of countries that another language sorts anew and announces lacks none', () => {
  const en = 'It is open in Austria, Belgium, Denmark, Egypt, Finland, Greece and Spain.'
  const lacksOf = (fr: string): string[] => checksOf(en, fr, 'fr').lacks.map(({text}) => text)
  expect(
    lacksOf(
      'Il est ouvert dans ces pays : Autriche, Belgique, Danemark, Égypte, Espagne, Finlande et Grèce.',
    ),
  ).toEqual([])
  expect(lacksOf('Il est ouvert en Autriche, Belgique, Danemark, Finlande, Grèce et Espagne.')).toEqual([
    'Egypt',
  ])
})

test('within one language a mark amidst a sentence is told', () => {
  const {questions} = checksBetween(
    ['en', 'The owner repairs the wheel of the cart in spring.'],
    ['en', 'The owner repairs? the wheel of the cart in spring.'],
  )
  expect(questions).toHaveLength(1)
})
