import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

function told(en: string, other: string, language: string): string[] {
  const {numbers, negations} = checksBetween(['en', en], [language, other])
  return [
    ...numbers.map(({a, b}) => `${a?.quote ?? '–'} | ${b?.quote ?? '–'}`),
    ...negations.map(({has}) => has.quote),
  ]
}

test.each([
  [
    'The lease cannot be ended before 31 December.',
    'Der Mietvertrag kann nicht vor dem 31. Dezember beendet werden.',
    'de',
  ],
  [
    'The lease cannot be ended before 31 December.',
    'De huur kan niet voor 31 december worden beëindigd.',
    'nl',
  ],
  [
    'The offer is not valid until it is signed.',
    'Das Angebot ist erst gültig, wenn es unterschrieben ist.',
    'de',
  ],
  ['The offer is not valid until it is signed.', 'Het aanbod is pas geldig als het is ondertekend.', 'nl'],
  ['The offer is not valid until it is signed.', "L'offerta è valida solo dopo la firma.", 'it'],
  ['The offer is not valid until it is signed.', 'Erbjudandet gäller först när det har undertecknats.', 'sv'],
  ['The fine is up to three times the fee.', 'Die Strafe beträgt bis zum Dreifachen der Gebühr.', 'de'],
  ['The fine is up to three times the fee.', 'Kara wynosi do trzykrotności opłaty.', 'pl'],
  ['The fine is up to three times the fee.', 'Штраф составляет до трёхкратного размера сбора.', 'ru'],
  ['A dozen eggs lie in the nest.', 'Tuzin jaj leży w gnieździe.', 'pl'],
  ['A dozen eggs lie in the nest.', 'Ett dussin ägg ligger i boet.', 'sv'],
])('%s / %s', (en, other, language) => {
  expect(told(en, other, language)).toEqual([])
})

test.each([
  ['The offer is not valid only in Vienna.', 'Das Angebot ist nur in Wien gültig.', 'de', 'not valid'],
  [
    'The lease ends before 31 December.',
    'Der Mietvertrag endet nach dem 31. Dezember.',
    'de',
    'before 31 | nach dem 31',
  ],
  [
    'The fine is up to three times the fee.',
    'Die Strafe beträgt bis zum Vierfachen der Gebühr.',
    'de',
    'three | –',
  ],
])('another: %s / %s', (en, other, language, found) => {
  expect(told(en, other, language)).toEqual([found])
})
