import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {judge} from '../../src/judge/index.ts'
import {keyed} from '../keyed.ts'

/** Each finding but terms: `clause severity rule: texts`. */
async function said(language: string, one: readonly string[], other: readonly string[]): Promise<string[]> {
  const [a, b] = [one, other].map((clauses, at) =>
    keyed('ab'[at]!, Object.fromEntries(clauses.map((text, n) => [String(n + 1), text])), {language}),
  )
  const collation = collate([a!, b!])
  const {findings} = judge({collation, concordance: await discover(collation)})
  return findings
    .filter(({rule}) => rule !== 'term-divergence' && rule !== 'wording-divergence')
    .map(
      ({clause, severity, rule, renderings}) =>
        `${clause} ${severity} ${rule}: ${renderings.map(({text}) => text).join(' | ')}`,
    )
}

const sale = [
  'The Seller bears the costs.',
  'The Buyer grants access.',
  'The Buyer informs the Seller of every sale.',
]
const verkauf = [
  'Der Verkäufer trägt die Kosten.',
  'Der Käufer gewährt Zutritt.',
  'Der Käufer informiert den Verkäufer.',
]
const vente = [
  'Le vendeur supporte les frais.',
  "L'acheteur accorde l'accès.",
  "L'acheteur informe le vendeur.",
]
const treaty = [
  'The Sending State shall bear the costs.',
  'The Receiving State shall grant the visas.',
  'The Receiving State shall inform the Sending State of every arrest.',
]
const heti = ['甲方应交付货物。乙方应支付货款。', '乙方应协助甲方。']

test.each([
  [
    'en',
    sale,
    'The Seller may keep the house.',
    'The Buyer may keep the house.',
    'error party-swap: Seller | Buyer',
  ],
  [
    'de',
    verkauf,
    'Der Verkäufer darf das Haus behalten.',
    'Der Käufer darf das Haus behalten.',
    'error party-swap: Verkäufer | Käufer',
  ],
  [
    'fr',
    vente,
    'Le vendeur peut garder la maison.',
    "L'acheteur peut garder la maison.",
    'warning party-swap: vendeur | acheteur',
  ],
  [
    'en',
    treaty,
    'The Sending State may recall its staff.',
    'The Receiving State may recall its staff.',
    'error party-swap: Sending State | Receiving State',
  ],
  ['zh', heti, '甲方违约时，本合同终止。', '乙方违约时，本合同终止。', 'error party-swap: 甲方 | 乙方'],
  ['zh', heti, '甲方应通知乙方。', '乙方应通知甲方。', 'error party-swap: 甲方应通知乙方 | 乙方应通知甲方'],
])('%s: one party for another in the last of the clauses', async (language, clauses, one, other, found) => {
  expect(await said(language, [...clauses, one], [...clauses, other])).toEqual([
    `${clauses.length + 1} ${found}`,
  ])
})

test.each([
  ['names at the beginning', 'en', 'Saul feared David.', 'David feared Saul.', 1],
  [
    'an elided article',
    'fr',
    "L'évêque bénit le roi devant l'autel.",
    "Le roi bénit l'évêque devant l'autel.",
    1,
  ],
  ['cases', 'ru', 'Епископ благословил короля у алтаря.', 'Король благословил епископа у алтаря.', 1],
  [
    'the passive turned round',
    'en',
    'The Lender informs the Borrower.',
    'The Lender is informed by the Borrower.',
    1,
  ],
  ['the passive', 'en', 'The Lender informs the Borrower.', 'The Borrower is informed by the Lender.', 0],
  [
    'fronting',
    'de',
    'Der Verkäufer informiert den Käufer binnen einer Woche.',
    'Den Käufer informiert der Verkäufer binnen einer Woche.',
    0,
  ],
  ['two times', 'en', 'In May the ship sails to Rome.', 'To Rome the ship sails in May.', 0],
])('who does what to whom: %s', async (_, language, one, other, count) => {
  const found = await said(language, ['A.', one, 'B.'], ['A.', other, 'B.'])
  expect(found.filter((line) => line.includes('party-swap'))).toHaveLength(count)
  expect(found).toHaveLength(count)
})

test('a swap beside the passive of the same pair leaves two parties', async () => {
  const contract = (first: string, second: string, passive: boolean, last: string): string[] => [
    `The ${first} shall deliver.`,
    passive ? `The ${first} shall be paid by the ${second}.` : `The ${second} shall pay the ${first}.`,
    passive ? `The ${second} shall be informed by the ${first}.` : `The ${first} shall inform the ${second}.`,
    `The ${second} owns the code.`,
    `The agent acts if the ${last} fails.`,
  ]
  const one = contract('Contractor', 'Client', false, 'Contractor')
  expect(await said('en', one, contract('Supplier', 'Customer', true, 'Customer'))).toEqual([
    '5 error party-swap: Contractor | Customer',
  ])
  expect(await said('en', one, contract('Supplier', 'Customer', true, 'Supplier'))).toEqual([])
})

test.each([
  [
    'kind of day',
    'fr',
    "L'acheteur paie dans les dix jours ouvrables.",
    "L'acheteur paie dans les dix jours.",
    'error number-mismatch: dix jours ouvrables | dix jours',
  ],
  [
    'kind of day',
    'zh',
    '买方应在十个工作日内付款。',
    '买方应在十日内付款。',
    'error number-mismatch: 十个工作日 | 十日',
  ],
  [
    'bound',
    'en',
    'At least five judges sit.',
    'At most five judges sit.',
    'error number-mismatch: At least five | At most five',
  ],
  [
    'condition with its not',
    'ru',
    'Поручитель платит, если должник не платит.',
    'Поручитель платит.',
    'warning omission: если должник не платит | Поручитель платит',
  ],
  [
    'unit',
    'en',
    'The file has 20 megabytes.',
    'The file has 20 gigabytes.',
    'error number-mismatch: 20 megabytes | 20 gigabytes',
  ],
  [
    'sentence with its number',
    'en',
    'The rent is due in May. The deposit is 300 euros.',
    'The rent is due in May.',
    'warning omission: The deposit is 300 euros.',
  ],
])('one difference is one finding: %s', async (_, language, one, other, found) => {
  expect(await said(language, ['A.', one], ['A.', other])).toEqual([`2 ${found}`])
})

test.each([
  ['en', 'The fine is 30 pounds.', 'es', 'La multa es de 30 libras.'],
  ['en', 'The file has 20 megabytes.', 'fr', 'Le fichier fait 20 mégaoctets.'],
  ['en', 'Open from half past nine to 3:30 p.m.', 'en', 'Open from 9:30 to 15:30.'],
  ['en', 'The meeting begins at 3 p.m.', 'zh', '会议于下午三点开始。'],
  ['zh', '会议于下午三点半开始。', 'zh', '会议于15:30开始。'],
])('the same in %s and %s: %s', async (inOne, one, inOther, other) => {
  const collation = collate([
    keyed('a', {'1': one}, {language: inOne}),
    keyed('b', {'1': other}, {language: inOther}),
  ])
  const {findings} = judge({collation, concordance: await discover(collation)})
  expect(findings.filter(({severity}) => severity === 'error')).toEqual([])
})
