import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {judge} from '../../src/judge/index.ts'
import {keyed} from '../keyed.ts'

/** Everything that is told of two texts, clause by clause: rules and what they quote. */
async function told(one: readonly string[], other: readonly string[], languages: [string, string]) {
  const [a, b] = [one, other].map((clauses, at) =>
    keyed(at === 0 ? 'a' : 'b', Object.fromEntries(clauses.map((text, n) => [String(n + 1), text])), {
      language: languages[at]!,
    }),
  )
  const collation = collate([a!, b!])
  const {findings} = judge({collation, concordance: await discover(collation)})
  return findings.map(
    ({clause, rule, renderings}) => `${clause} ${rule}: ${renderings.map(({text}) => text).join(' | ')}`,
  )
}

/** The second clause of three. */
const among = (sentence: string): string[] => ['The start.', sentence, 'The end.']

const hours = 'Open from 9 a.m. to 3 p.m. on workdays.'

test.each<[string, string, string, string, string[]]>([
  ['en', hours, 'fr', 'Ouvert de 9 h à 15 h les jours ouvrables.', []],
  ['en', hours, 'en', 'Open from 09:00 to 15:00 on workdays.', []],
  ['en', hours, 'en', 'Open from 09:00 to 16:00 on workdays.', ['number-mismatch: 3 p.m. | 16:00']],
  ['en', hours, 'de', 'Geöffnet werktags von 9 Uhr bis 15 Uhr.', []],
  ['en', hours, 'es', 'Abierto de 9 a 15 horas los días laborables.', []],
  ['en', hours, 'ru', 'Открыто с 9 до 15 часов в рабочие дни.', []],
  ['en', hours, 'zh', '工作日上午9点至下午3点开放。', []],
  ['en', hours, 'ja', '平日は午前9時から午後3時まで開く。', []],
  ['en', hours, 'ja', '平日は午前9時から午後4時まで開く。', ['number-mismatch: 3 p.m. | 午後4時']],
])('hours of a day: %s %s / %s %s', async (one, said, other, answered, expected) => {
  expect(await told(among(said), among(answered), [one, other])).toEqual(expected.map((line) => `2 ${line}`))
})

test.each([
  ['en', 'Liability is limited to EUR 250,000 a year.', 'EUR 250,000', 'EUR 2,500,000'],
  ['de', 'Die Haftung ist auf EUR 250.000 im Jahr begrenzt.', 'EUR 250.000', 'EUR 2.500.000'],
  ['fr', 'La responsabilité est limitée à 250 000 EUR par an.', '250 000 EUR', '2 500 000 EUR'],
])(
  'a wrong amount is a wrong number, and no name cut at its mark: %s',
  async (language, said, right, wrong) => {
    expect(await told(among(said), among(said.replace(right, wrong)), [language, language])).toEqual([
      `2 number-mismatch: ${right} | ${wrong}`,
    ])
  },
)

test.each([
  ['The buyer uses the Work Results.', 'Work Results', 'Deliverables'],
  ['The tenant pays the Base Rent.', 'Base Rent', 'Fee'],
])('a defined term of two words is no name that the other lacks: %s', async (said, term, other) => {
  expect(await told(among(said), among(said.replace(term, other)), ['en', 'en'])).toEqual([
    `2 term-divergence: ${term} | ${other}`,
  ])
})

test.each([
  ['en', 'Payment is due within 30 days.', 'Notice is given within 30 days.', '30 days', '14 days'],
  ['zh', '付款期限为30日。', '通知期限为30日。', '30日', '14日'],
])('two periods are no two names of one thing: %s', async (language, first, second, right, wrong) => {
  const changed = second.replace(right, wrong)
  expect(await told([first, second], [first, changed], [language, language])).toEqual([
    `2 number-mismatch: ${right} | ${wrong}`,
  ])
})

test.each([
  ['en', 'The seller has given the goods.', 'The buyer has given his word.', 'given', 'sent', 'pledged'],
  [
    'de',
    'Der Verkäufer hat die Ware gegeben.',
    'Der Käufer hat sein Wort gegeben.',
    'gegeben',
    'geliefert',
    'verpfändet',
  ],
  ['fr', 'Le vendeur a donné la marchandise.', 'L’acheteur a donné sa parole.', 'donné', 'envoyé', 'engagé'],
])('one place against one is no inconsistency: %s', async (language, first, second, word, one, other) => {
  const findings = await told(
    [first, second],
    [first.replace(word, one), second.replace(word, other)],
    [language, language],
  )
  expect(findings.filter((line) => line.includes('term-inconsistency'))).toEqual([])
})
