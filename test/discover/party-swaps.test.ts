import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {judge} from '../../src/judge/index.ts'
import {keyed} from '../keyed.ts'

/** What `party-swap` says, and what else is no mere other name. */
async function said(
  one: readonly string[],
  other: readonly string[],
  language = 'en',
): Promise<{swaps: string[]; others: string[]}> {
  const [a, b] = [one, other].map((clauses, at) =>
    keyed(at === 0 ? 'a' : 'b', Object.fromEntries(clauses.map((text, n) => [String(n + 1), text])), {
      language,
    }),
  )
  const collation = collate([a!, b!])
  const {findings} = judge({collation, concordance: await discover(collation)})
  const say = (rule: (id: string) => boolean): string[] =>
    findings
      .filter((finding) => rule(finding.rule))
      .map(
        ({clause, severity, renderings}) =>
          `${clause} ${severity}: ${renderings.map(({text}) => text).join(' | ')}`,
      )
  return {
    swaps: say((id) => id === 'party-swap'),
    others: say((id) => id !== 'party-swap' && id !== 'term-divergence'),
  }
}

const contract = (first: string, second: string, last: string): string[] => [
  `The ${first} shall deliver. The ${second} shall pay.`,
  `The ${second} shall help the ${first}.`,
  `The ${first} shall inform the ${second}.`,
  last,
]
test.each([
  [
    'one party for the other',
    'The agent acts if the A fails.',
    'The agent acts if the Y fails.',
    ['4 error: Contractor | Customer'],
  ],
  [
    'also where the clause names both once more',
    'The agent of the B and the A acts if the A fails.',
    'The agent of the Y and the X acts if the Y fails.',
    ['4 error: Contractor | Customer'],
  ],
  [
    'behind another verb',
    'The B shall tell the A if the A fails.',
    'The Y shall tell the X if the Y fails.',
    ['4 error: Contractor | Customer'],
  ],
  ['exchanged', 'The A shall warn the B.', 'The Y shall warn the X.', ['4 error: Contractor | Customer']],
  [
    'exchanged, one of them twice',
    'The B shall warn the A and the A shall answer.',
    'The X shall warn the Y and the Y shall answer.',
    ['4 error: Client | Supplier'],
  ],
  ['none without', 'The agent acts if the A fails.', 'The agent acts if the X fails.', []],
  ['none in the passive', 'The B shall inform the A.', 'The X shall be informed by the Y.', []],
  [
    'none where the clause begins with another part',
    'If the A fails, the B may act.',
    'The Y may act if the X fails.',
    [],
  ],
])('%s', async (_, one, other, swaps) => {
  const fill = (text: string): string =>
    text
      .replaceAll(/\bA\b/g, 'Contractor')
      .replaceAll(/\bB\b/g, 'Client')
      .replaceAll(/\bX\b/g, 'Supplier')
      .replaceAll(/\bY\b/g, 'Customer')
  expect(
    await said(contract('Contractor', 'Client', fill(one)), contract('Supplier', 'Customer', fill(other))),
  ).toEqual({swaps, others: []})
})

test('a party that is once written small', async () => {
  const clauses = (first: string, second: string, who: string): string[] => [
    ...contract(first, second, `The agent acts if the ${who} fails.`),
    `The guild tells all ${first.toLowerCase()}s.`,
  ]
  const one = clauses('Contractor', 'Client', 'Contractor')
  expect((await said(one, clauses('Supplier', 'Customer', 'Customer'))).swaps).toEqual([
    '4 error: Contractor | Customer',
  ])
  expect((await said(one, clauses('Supplier', 'Customer', 'Supplier'))).swaps).toEqual([])
})

test('parties of two words that have one in common', async () => {
  const one = contract('Data Controller', 'Data Processor', 'The agent acts if the Data Controller fails.')
  const swaps = async (last: string): Promise<string[]> =>
    (await said(one, contract('Customer', 'Provider', `The agent acts if the ${last} fails.`))).swaps
  expect(await swaps('Provider')).toEqual(['4 error: Data Controller | Provider'])
  expect(await swaps('Customer')).toEqual([])
})

test.each([
  ['Employer', 'Engagement', 'Company', 'Employment'],
  ['Licensor', 'Deed', 'Owner', 'Licence'],
  ['Insurer', 'Policy', 'Company', 'Insurance'],
])('%s, %s beside %s, %s: who acts is told apart from the deed', async (party, paper, other, deed) => {
  const clauses = (who: string, what: string): string[] => [
    `The ${who} shall provide tools under this ${what}.`,
    `The ${who} may end this ${what}.`,
    `The ${who} shall pay.`,
    `This ${what} has a term of one year.`,
    `This ${what} is void in that case.`,
  ]
  const [a, b] = [clauses(party, paper), clauses(other, deed)].map((texts, at) =>
    keyed(at === 0 ? 'a' : 'b', Object.fromEntries(texts.map((text, n) => [String(n + 1), text]))),
  )
  const {concepts} = await discover(collate([a!, b!]))
  const said = concepts.map(({renderings}) =>
    renderings
      .map(({text}) => text)
      .sort()
      .join(' | '),
  )
  expect(said.sort()).toEqual([[party, other].sort().join(' | '), [paper, deed].sort().join(' | ')].sort())
})

test('parties that two translations in French name differently', async () => {
  const contrat = (first: string, second: string, last: string): string[] => [
    `${first} livre. ${second} paie.`,
    `${second} aide ${first}.`,
    `${first} informe ${second}.`,
    `L'agent agit si ${last} manque.`,
  ]
  const one = contrat('le Prestataire', 'le Client', 'le Prestataire')
  const swaps = async (last: string): Promise<string[]> =>
    (await said(one, contrat('le Fournisseur', "l'Acheteur", last), 'fr')).swaps
  expect(await swaps("l'Acheteur")).toEqual(['4 error: Prestataire | Acheteur'])
  expect(await swaps('le Fournisseur')).toEqual([])
})

test.each([
  ['fr', 'Le vendeur remet la clé à l’acheteur.', 'L’acheteur remet la clé au vendeur.'],
  [
    'fr',
    'Le locataire écrit au bailleur dans la semaine.',
    'Le bailleur écrit au locataire dans la semaine.',
  ],
  ['fr', 'Le vendeur dépend de l’acheteur.', 'L’acheteur dépend du vendeur.'],
  ['es', 'La arrendadora avisa al inquilino.', 'El inquilino avisa a la arrendadora.'],
  ['it', 'Il venditore consegna la chiave all’acquirente.', 'L’acquirente consegna la chiave al venditore.'],
  ['pt', 'O vendedor entrega a chave à compradora.', 'A compradora entrega a chave ao vendedor.'],
  ['de', 'Der Verkäufer geht zur Käuferin.', 'Die Käuferin geht zum Verkäufer.'],
  ['ru', 'Продавец уведомляет покупателя.', 'Покупатель уведомляет продавца.'],
  ['ru', 'Заказчик уведомляет поставщика и продавца.', 'Продавец уведомляет поставщика и заказчика.'],
])(
  'in %s, prepositions that swallow an article and vowels that come and go hide no swap: %s',
  async (language, one, other) => {
    const rest = ['1', '2'].map((n) => `${n} ${n}.`)
    const {swaps, others} = await said([one, ...rest], [other, ...rest], language)
    expect([swaps.length, others]).toEqual([1, []])
  },
)

// What tells names, capitals, is not to be had in these scripts; a swap there is no milder.
test.each([
  [
    'zh',
    [
      '出租人交付房屋。承租人支付租金。',
      '承租人协助出租人。',
      '出租人应当通知承租人。',
      '出租人违约时，由代理人处理。',
    ],
    ['房东交付房屋。租客支付租金。', '租客协助房东。', '房东应当通知租客。', '租客违约时，由代理人处理。'],
    '4 error: 出租人 | 租客',
  ],
  [
    'ja',
    [
      '賃貸人は住宅を引き渡す。賃借人は家賃を支払う。',
      '賃借人は賃貸人を助ける。',
      '賃貸人は賃借人に通知する。',
      '賃貸人が支払わないときは、代理人が行う。',
    ],
    [
      '家主は住宅を引き渡す。借主は家賃を支払う。',
      '借主は家主を助ける。',
      '家主は借主に通知する。',
      '借主が支払わないときは、代理人が行う。',
    ],
    '4 error: 賃貸人 | 借主',
  ],
])('parties without capitals: %s', async (language, one, other, swap) => {
  expect((await said(one, other, language)).swaps).toEqual([swap])
})

test.each([
  [
    'zh',
    '甲方应当在一周内通知乙方。',
    '乙方应当在一周内通知甲方。',
    '甲方应当在一周内通知乙方 | 乙方应当在一周内通知甲方',
  ],
  [
    'ja',
    '甲は一週間以内に乙に通知する。',
    '乙は一週間以内に甲に通知する。',
    '甲は一週間以内に乙 | 乙は一週間以内に甲',
  ],
  [
    'ja',
    '賃借人は一週間以内に賃貸人に通知する。',
    '賃貸人は一週間以内に賃借人に通知する。',
    '賃借人は一週間以内に賃貸人 | 賃貸人は一週間以内に賃借人',
  ],
])('two that changed places without capitals, named whole: %s %s', async (language, one, other, swap) => {
  const around = (text: string): string[] => [language === 'zh' ? '清单公开。' : '一覧は公開する。', text]
  expect((await said(around(one), around(other), language)).swaps).toEqual([`2 error: ${swap}`])
})
