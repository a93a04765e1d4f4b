import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {judge} from '../../src/judge/index.ts'
import {keyed} from '../keyed.ts'

/** What `party-swap` tells of two contracts whose last clauses are these. */
async function swaps(language: string, clauses: readonly string[], one: string, other: string) {
  const translations = [one, other].map((last, at) =>
    keyed(
      at === 0 ? 'a' : 'b',
      Object.fromEntries([...clauses, last].map((text, n) => [String(n + 1), text])),
      {language},
    ),
  )
  const collation = collate(translations)
  const {findings} = judge({collation, concordance: await discover(collation)})
  return findings
    .filter(({rule}) => rule === 'party-swap')
    .map(({severity, message}) => `${severity}: ${message}`)
}

const english = [
  'The supplier delivers the machines. The customer pays the price.',
  'The supplier insures the goods. The customer inspects the goods.',
  'The supplier keeps a list. The customer keeps another.',
]
const german = [
  'Der Lieferant liefert die Maschinen. Der Besteller zahlt den Preis.',
  'Der Lieferant versichert die Ware. Der Besteller prüft die Ware.',
]
const french = [
  'Le fournisseur livre les machines. Le client paie le prix.',
  'Le fournisseur assure les marchandises. Le client examine les marchandises.',
]
const russian = [
  'Поставщик передаёт станки. Заказчик платит цену.',
  'Поставщик страхует товар. Заказчик проверяет товар.',
]

test.each([
  [
    'en',
    english,
    'The supplier grants the customer a warranty of two years.',
    'The customer gives the supplier a warranty of two years.',
    'warning: "supplier grants the customer" (`a`) ≠ "customer gives the supplier" (`b`)',
  ],
  [
    'de',
    german,
    'Der Lieferant gewährt dem Besteller eine Gewährleistung von zwei Jahren.',
    'Der Besteller gibt dem Lieferanten eine Gewährleistung von zwei Jahren.',
    'warning: "Lieferant gewährt dem Besteller" (`a`) ≠ "Besteller gibt dem Lieferanten" (`b`)',
  ],
  [
    'fr',
    french,
    'Le fournisseur accorde au client une garantie de deux ans.',
    'Le client donne au fournisseur une garantie de deux ans.',
    'warning: "fournisseur accorde au client" (`a`) ≠ "client donne au fournisseur" (`b`)',
  ],
  [
    'ru',
    russian,
    'Поставщик предоставляет Заказчику гарантию сроком на два года.',
    'Заказчик даёт Поставщику гарантию на два года.',
    'warning: "Поставщик предоставляет Заказчику" (`a`) ≠ "Заказчик даёт Поставщику" (`b`)',
  ],
])('two that changed places in other words: %s', async (language, clauses, one, other, expected) => {
  expect(await swaps(language, clauses, one, other)).toEqual([expected])
})

test.each([
  [
    'the converse of a deed',
    'en',
    english,
    'The supplier grants the customer a warranty of two years.',
    'The customer receives from the supplier a warranty of two years.',
  ],
  [
    'the passive',
    'en',
    english,
    'The supplier grants the customer a warranty of two years.',
    'The customer is given by the supplier a warranty of two years.',
  ],
  [
    'what is asked and what is done',
    'en',
    english,
    'The supplier repairs the faulty machines when the customer asks for it.',
    'The customer may ask the supplier for it and have the faulty machines repaired.',
  ],
  [
    'whom it is done to, put first with its case',
    'de',
    german,
    'Der Lieferant gewährt dem Besteller eine Gewährleistung von zwei Jahren.',
    'Dem Besteller gibt der Lieferant eine Gewährleistung von zwei Jahren.',
  ],
  [
    'the same, with its preposition',
    'fr',
    french,
    'Le fournisseur accorde au client une garantie de deux ans.',
    'Au client, le fournisseur donne une garantie de deux ans.',
  ],
  [
    'another claim',
    'de',
    german,
    'Der Lieferant haftet dem Besteller für Schäden an der Ware.',
    'Der Besteller hat gegen den Lieferanten Anspruch wegen der Schäden an der Ware.',
  ],
])('no exchange: %s', async (_, language, clauses, one, other) => {
  expect(await swaps(language, clauses, one, other)).toEqual([])
})
