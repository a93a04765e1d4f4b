import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (text: string, language: string, said: string): string[] =>
  checksBetween(['en', text], [language, said]).numbers.map(({a, b}) => `${a?.quote} / ${b?.quote}`)

const rent = 'The tenant pays 40 euros for the garden and 60 euros for the cellar.'

test.each([
  ['de', 'Der Mieter zahlt 60 Euro für den Garten und 40 Euro für den Keller.'],
  ['fr', 'Le locataire paie 60 euros pour le jardin et 40 euros pour la cave.'],
  ['pl', 'Najemca płaci 60 euro za ogród i 40 euro za piwnicę.'],
])('%s: two amounts that have changed places are told: %s', (language, said) => {
  expect(told(rent, language, said)).toEqual([
    expect.stringMatching(/^40 euros .* 60 euros \/ 60 euro.* 40 euro/i),
  ])
})

test.each([
  ['de', rent, 'Der Mieter zahlt 40 Euro für den Garten und 60 Euro für den Keller.'],
  ['de', 'Effective February 10, 2026.', 'Gültig ab dem 10. Februar 2026.'],
  ['hu', 'Effective February 10, 2026.', 'Hatályos 2026. február 10-től.'],
  ['ja', 'Pay within 10 days after 30 days of notice.', '30日の通知後10日以内に支払う。'],
  ['tr', '3 of the 20 members may vote.', '20 üyeden 3’ü oy kullanabilir.'],
  ['de', 'It has 12 rooms and 3 doors.', '3 Türen und 12 Zimmer hat es; 3 sind zu.'],
])('%s: what each language puts in its order is not: %s', (language, text, said) => {
  expect(told(text, language, said)).toEqual([])
})
