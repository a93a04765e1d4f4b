import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (language: string, text: string, other: string, said: string): (string | undefined)[][] =>
  checksBetween([language, text], [other, said]).references.map(({a, b}) => [a?.quote, b?.quote])

test.each([
  [
    'en',
    'Under Articles 1 and 3 he pays.',
    'en',
    'Under Articles 1 and 2 he pays.',
    'Articles 1 and 3',
    'Articles 1 and 2',
  ],
  [
    'en',
    'Under Articles 1 to 3 he pays.',
    'de',
    'Nach den Artikeln 1 bis 2 zahlt er.',
    'Articles 1 to 3',
    'Artikeln 1 bis 2',
  ],
  [
    'de',
    'Nach den §§ 5, 7 und 9 zahlt er.',
    'de',
    'Nach den §§ 5, 8 und 9 zahlt er.',
    '§§ 5, 7 und 9',
    '§§ 5, 8 und 9',
  ],
  [
    'fr',
    'Selon les articles 1, 4 et 7, il paie.',
    'fr',
    'Selon les articles 1, 5 et 7, il paie.',
    'articles 1, 4 et 7',
    'articles 1, 5 et 7',
  ],
  [
    'ru',
    'Согласно статьям 5 и 7 он платит.',
    'ru',
    'Согласно статьям 5 и 8 он платит.',
    'статьям 5 и 7',
    'статьям 5 и 8',
  ],
])('%s / %s: one of several clauses is another: %s', (language, text, other, said, one, two) => {
  expect(told(language, text, other, said)).toEqual([[one, two]])
})

test.each([
  ['en', 'Under Articles 5, 6 and 7 he pays.', 'de', 'Nach den Artikeln 5 bis 7 zahlt er.'],
  ['en', 'Sections 5–7 apply.', 'de', 'Die §§ 5 bis 7 gelten.'],
  ['en', 'Articles 5(1) and 7(2)(a) apply.', 'fr', "Les articles 5(1) et 7(2)(a) s'appliquent."],
  ['en', 'Under Article 1 and 30 days later he pays.', 'de', 'Nach Artikel 1 und 30 Tage später zahlt er.'],
  ['en', 'Under Articles 5 and 7 he pays 30 euros.', 'fr', 'Selon les articles 5 et 7, il paie 30 euros.'],
])('%s / %s: the same clauses, listed or as a range: %s', (language, text, other, said) => {
  expect(told(language, text, other, said)).toEqual([])
})
