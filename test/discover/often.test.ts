import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (language: string, text: string, other: string, said: string): (string | undefined)[][] =>
  checksBetween([language, text], [other, said]).numbers.map(({a, b}) => [a?.quote, b?.quote])

test.each([
  ['en', 'The annual toll is due.', 'de', 'Die monatliche Maut ist fällig.', 'annual', 'monatliche'],
  [
    'en',
    'The board meets once a year.',
    'de',
    'Der Rat tagt einmal im Monat.',
    'once a year',
    'einmal im Monat',
  ],
  ['en', 'The toll is paid quarterly.', 'fr', 'Le péage est payé chaque année.', 'quarterly', 'chaque année'],
  ['en', 'The toll is paid monthly.', 'es', 'El peaje se paga anualmente.', 'monthly', 'anualmente'],
  ['en', 'The toll is paid monthly.', 'ru', 'Сбор вносится ежегодно.', 'monthly', 'ежегодно'],
  ['en', 'The toll is paid monthly.', 'zh', '费用每年支付。', 'monthly', '每年'],
  ['en', 'The toll is paid daily.', 'it', 'Il pedaggio si paga settimanalmente.', 'daily', 'settimanalmente'],
  [
    'en',
    'The toll is paid quarterly.',
    'de',
    'Die Maut wird halbjährlich gezahlt.',
    'quarterly',
    'halbjährlich',
  ],
  [
    'en',
    'The toll is paid half-yearly.',
    'fr',
    'Le péage est payé chaque mois.',
    'half-yearly',
    'chaque mois',
  ],
  ['en', 'The semi-annual list is public.', 'it', "L'elenco annuale è pubblico.", 'semi-annual', 'annuale'],
  ['en', 'The weekly list is public.', 'nl', 'De maandelijkse lijst is openbaar.', 'weekly', 'maandelijkse'],
])('%s / %s: how often is another: %s', (language, text, other, said, one, two) => {
  expect(told(language, text, other, said)).toEqual([[one, two]])
})

test.each([
  ['en', 'The annual toll is due.', 'fr', 'Le péage annuel est dû.'],
  ['en', 'The toll is due yearly.', 'de', 'Die Maut ist jedes Jahr fällig.'],
  [
    'en',
    'The annual report names the daily tasks.',
    'de',
    'Der jährliche Bericht nennt die täglichen Aufgaben.',
  ],
  ['en', 'It appears each year in the official journal.', 'es', 'Aparece cada año en el Diario Oficial.'],
  ['en', 'The board meets four times a year.', 'de', 'Der Rat tagt vierteljährlich.'],
  ['en', 'The board meets every three months.', 'fr', 'Le conseil se réunit chaque trimestre.'],
  ['en', 'The board meets twice a year.', 'de', 'Der Rat tagt halbjährlich.'],
  ['en', 'The board meets every six months.', 'es', 'El consejo se reúne cada semestre.'],
  ['en', 'The board meets semi-annually.', 'pl', 'Rada zbiera się co pół roku.'],
  ['en', 'Report within a month each year.', 'de', 'Jedes Jahr binnen eines Monats melden.'],
  ['en', 'In 2025/26 the port grows.', 'de', 'Im Jahr 2025/2026 wächst der Hafen.'],
  ['en', 'In 2025–26 the port grows.', 'fr', 'En 2025-2026 le port grandit.'],
])('%s / %s: one frequency, however it is said: %s', (language, text, other, said) => {
  expect(told(language, text, other, said)).toEqual([])
})
