import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/index.ts'
import {checksBetween, keyed} from '../keyed.ts'

/**
 * `id language right faulty`: sixteen sentences in twelve languages, each as it is and with another norm or without its
 * "not" (N: negation, M: modality). In each language what is right answers what is right in English, and what is faulty what
 * is faulty: such pairs say the same. The other pairs are faults, on either side.
 */
const rows = readFileSync(join(import.meta.dirname, 'between-languages/battery.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [id: string, language: string, right: string, faulty: string])
const english = new Map(rows.filter(([, language]) => language === 'en').map((row) => [row[0], row]))
const languages = [...new Set(rows.map(([, language]) => language))].filter((language) => language !== 'en')

const seen = (en: string, other: string, language: string, own = 'en'): number => {
  const {norms, negations} = checksBetween([own, en], [language, other])
  return norms.length + negations.length
}

const entries = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text, at) => [String(at + 1), text]))

/** Which pairs have a finding: clauses of two translations, all at once. */
function told(pairs: readonly (readonly [string, string])[], language: string): string[] {
  const {norms, negations} = runChecks(
    collate([
      keyed('a', entries(pairs.map(([en]) => en))),
      keyed('b', entries(pairs.map(([, other]) => other)), {language}),
    ]),
  )
  const rows = new Set([...norms, ...negations].map(({row}) => row))
  return pairs.filter((_, row) => rows.has(row)).map((pair) => pair.join(' / '))
}

test.each(languages)(
  'en and %s: faults of norms and negation are told, and what is right is not',
  (language) => {
    const own = rows.filter(([, of]) => of === language)
    const same = own.flatMap(([id, , right, faulty]) => {
      const [, , rightEn, faultyEn] = english.get(id)!
      return [[rightEn, right] as const, [faultyEn, faulty] as const]
    })
    const planted = own.flatMap(([id, , right, faulty]) => {
      const [, , rightEn, faultyEn] = english.get(id)!
      return [[rightEn, faulty] as const, [faultyEn, right] as const]
    })
    expect(told(same, language)).toEqual([])
    expect(told(planted, language)).toEqual(planted.map((pair) => pair.join(' / ')))
  },
)

/** What one language denies and the other says without "not". */
test.each([
  [
    'en',
    'A change that is not compatible gets a new number.',
    'cs',
    'Nekompatibilní změna dostane nové číslo.',
  ],
  [
    'en',
    'An incompatible change gets a new number.',
    'ro',
    'O schimbare care nu este compatibilă primește un număr nou.',
  ],
  ['en', 'Won’t the archive be too small for all maps?', 'de', 'Wird das Archiv für alle Karten zu klein?'],
  ['en', 'The fee must not exceed 20 francs.', 'de', 'Die Gebühr beträgt höchstens 20 Franken.'],
  ['en', 'Boats must not leave before noon.', 'de', 'Boote dürfen erst ab Mittag ablegen.'],
  ['en', 'Do not forget the key.', 'fr', 'Pensez à la clé.'],
  ['en', 'The words “must not” forbid something.', 'nl', 'De woorden “must not” verbieden iets.'],
  ['en', 'School shall be free for all.', 'ja', '学校は、すべての者に無償でなければならない。'],
  ['en', 'Everyone has the right to a school that is free.', 'sv', 'Skolan ska vara gratis för alla.'],
  ['en', 'The buyer may visit the ship.', 'zh', '买方可参观船只。'],
  ['en', 'The package MUST NOT be changed.', 'tr', 'Paket DEĞİŞTİRİLMEMELİDİR.'],
])('%s %s / %s %s', (own, one, language, other) => {
  expect(seen(one, other, language, own)).toBe(0)
})

/** What one language denies but for an exception, and the other affirms. */
test.each([
  ['fr', 'The keeper will not harvest anything except reeds.', 'Le gardien récoltera seulement des roseaux.'],
  ['es', 'It was not but one shout.', 'Fue suficiente con un único grito.'],
  ['zh', 'Mankind have not been given of knowledge except a little.', '你们只获得很少的知识。'],
  ['tr', 'Do not grieve, and drink.', 'Sakın üzülme, iç.'],
])('en and %s: an exception to a denial, and an order not to do something', (language, en, other) => {
  expect(told([[en, other]], language)).toEqual([])
})

test('a denial that is lost before an exception is told', () => {
  expect(
    seen(
      'The keeper shall not sell the boats except by auction.',
      'Le gardien doit vendre les bateaux, sauf aux enchères.',
      'fr',
    ),
  ).toBe(1)
})
