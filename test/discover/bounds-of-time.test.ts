import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (language: string, text: string, other: string, said: string): number =>
  checksBetween([language, text], [other, said]).numbers.length

test.each([
  ['en', 'The toll is due within 30 days.', 'de', 'Die Maut ist nach 30 Tagen fällig.'],
  ['en', 'The toll is due within 30 days.', 'fr', 'Le péage est dû après 30 jours.'],
  ['en', 'The toll is due within 30 days.', 'es', 'El peaje se debe después de 30 días.'],
  ['en', 'The toll is due within 30 days.', 'ru', 'Сбор вносится по истечении 30 дней.'],
  ['en', 'Pay before 3 May 2026.', 'de', 'Zahlen Sie nach dem 3. Mai 2026.'],
  ['en', 'Pay after 3 May 2026.', 'it', 'Pagate entro il 3 maggio 2026.'],
  ['en', 'Pay after 3 May 2026.', 'nl', 'Betaal vóór 3 mei 2026.'],
  ['en', 'Pay after 3 May 2026.', 'pl', 'Zapłać przed 3 maja 2026.'],
  ['en', 'The gate opens before 9 a.m.', 'de', 'Das Tor öffnet nach 9 Uhr.'],
  ['en', 'Pay no later than 3 May 2026.', 'de', 'Zahlen Sie frühestens am 3. Mai 2026.'],
])('%s / %s: before is not after: %s', (language, text, other, said) => {
  expect(told(language, text, other, said)).toBe(1)
})

test.each([
  ['en', 'Pay within 30 days after receipt.', 'de', 'Zahlen Sie binnen 30 Tagen nach Erhalt.'],
  ['en', 'Not before 3 May 2026.', 'fr', 'Pas avant le 3 mai 2026.'],
  ['en', 'No earlier than 3 May 2026.', 'es', 'No antes del 3 de mayo de 2026.'],
  ['en', 'Not after 3 May 2026.', 'de', 'Bis zum 3. Mai 2026.'],
  ['en', 'No later than 3 May 2026.', 'ru', 'Не позднее 3 мая 2026.'],
  ['en', 'It ended 30 days ago.', 'de', 'Es endete vor 30 Tagen.'],
  ['en', 'After 30 days it ends.', 'de', 'Nach mehr als 30 Tagen endet es.'],
  ['en', 'Under section 2 it ends.', 'de', 'Nach § 2 endet es.'],
  ['en', 'At the earliest 10 days after receipt.', 'fr', 'Au plus tôt 10 jours après réception.'],
])('%s / %s: one bound in other words: %s', (language, text, other, said) => {
  expect(told(language, text, other, said)).toBe(0)
})
