import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (en: string, language: string, other: string): string[] => {
  const {numbers, references} = checksBetween(['en', en], [language, other])
  return [...numbers, ...references].map(({a, b}) => `${a?.quote} / ${b?.quote}`)
}

test.each([
  ['de', 'Persons under 18 pay half.', 'Personen über 18 zahlen die Hälfte.', 'under 18 / über 18'],
  [
    'de',
    'The share is at most 90 per cent.',
    'Der Anteil liegt über 90 Prozent.',
    'at most 90 per cent / über 90 Prozent',
  ],
  ['ko', 'As set out in Article 5.', '제6조에 따라.', 'Article 5 / 제6조'],
])('%s: what contradicts is told: %s', (language, en, other, quoted) => {
  expect(told(en, language, other)).toEqual([quoted])
})

test.each([
  ['de', 'Persons over 18 pay half.', 'Personen über 18 zahlen die Hälfte.'],
  ['de', 'A contract of 12 months is made.', 'Ein Vertrag über 12 Monate wird geschlossen.'],
  ['de', 'A quarter of the rent is due.', '25 % der Miete sind fällig.'],
  ['de', 'One quarter of the members may ask for it.', '25 % der Mitglieder können es verlangen.'],
  ['fr', 'Half of the price is due.', '50 % du prix est dû.'],
  ['ko', 'As set out in Article 5.', '제5조에 따라.'],
])('%s: what says the same is not told: %s', (language, en, other) => {
  expect(told(en, language, other)).toEqual([])
})
