import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (language: string, text: string, other: string, said: string): string[] =>
  checksBetween([language, text], [other, said])
    .lacks.filter(({narrows}) => narrows === 'condition')
    .map(({text: lost}) => lost)

const exception = 'The tenant may keep dogs unless the owner objects.'

test.each([
  [
    'de',
    'Der Mieter darf Hunde halten, es sei denn, der Eigentümer widerspricht.',
    'Der Mieter darf Hunde halten.',
  ],
  [
    'fr',
    'Le locataire peut avoir des chiens sauf opposition du propriétaire.',
    'Le locataire peut avoir des chiens.',
  ],
  ['es', 'El inquilino puede tener perros salvo oposición del dueño.', 'El inquilino puede tener perros.'],
  [
    'it',
    'Il conduttore può tenere cani salvo opposizione del proprietario.',
    'Il conduttore può tenere cani.',
  ],
  ['nl', 'De huurder mag honden houden tenzij de eigenaar bezwaar maakt.', 'De huurder mag honden houden.'],
  ['pl', 'Najemca może trzymać psy, chyba że właściciel wniesie sprzeciw.', 'Najemca może trzymać psy.'],
  ['ru', 'Наниматель может держать собак, если владелец не возражает.', 'Наниматель может держать собак.'],
  ['ja', '所有者が反対しない限り、賃借人は犬を飼うことができる。', '賃借人は犬を飼うことができる。'],
  ['zh', '除非业主反对，承租人可以养狗。', '承租人可以养狗。'],
])('%s: a lost exception is told, a kept one is not', (language, kept, lost) => {
  expect(told('en', exception, language, kept)).toEqual([])
  expect(told('en', exception, language, lost)).toEqual(['unless the owner objects'])
})

test('what is said by a condition, by `only` or by a denial is no lost exception', () => {
  expect(
    told('en', exception, 'de', 'Der Mieter darf Hunde nur halten, wenn der Eigentümer zustimmt.'),
  ).toEqual([])
  expect(
    told(
      'en',
      exception,
      'fr',
      'Le locataire peut avoir des chiens. Le propriétaire ne doit pas s’y opposer.',
    ),
  ).toEqual([])
})

test('an exception that the original lacks is told', () => {
  expect(
    told('en', 'All tenants may vote.', 'fr', 'Tous les locataires, sauf le gardien, peuvent voter.'),
  ).toEqual(['sauf le gardien'])
})

test.each([
  ['cs', 'Na smlouvu se uplatní zákony Kalifornie s vyloučením kolizních norem.'],
  [
    'de',
    'Für den Vertrag gelten die Gesetze Kaliforniens ausschließlich der kollisionsrechtlichen Bestimmungen.',
  ],
  ['da', 'Kontrakten følger Californiens love, ud over lovvalgsreglerne.'],
])('%s: what is excluded is excepted', (language, other) => {
  expect(told('en', 'California law applies, except for its conflict of law.', language, other)).toEqual([])
})
