import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

const lease: Record<string, readonly string[]> = {
  en: [
    'The landlord hands over the flat to the tenant on 1 May.',
    'The tenant pays the landlord a rent of 900 euros each month.',
    'The landlord repairs the roof and the heating.',
    'The tenant keeps the rooms clean.',
    'The landlord informs the tenant of works in the house.',
    'The tenant informs the landlord of damage at once.',
    'The tenant may keep a dog.',
    'The landlord may enter the flat once a year.',
    'The guarantor pays the landlord if the tenant does not pay.',
    'The landlord returns the deposit to the tenant within 30 days.',
    'The guarantor may inspect the accounts of the landlord.',
    'The tenant sends the guarantor a copy of the contract.',
  ],
  de: [
    'Der Vermieter übergibt dem Mieter die Wohnung am 1. Mai.',
    'Der Mieter zahlt dem Vermieter monatlich eine Miete von 900 Euro.',
    'Der Vermieter repariert das Dach und die Heizung.',
    'Der Mieter hält die Räume sauber.',
    'Der Vermieter informiert den Mieter über Arbeiten im Haus.',
    'Der Mieter informiert den Vermieter sofort über Schäden.',
    'Der Mieter darf einen Hund halten.',
    'Der Vermieter darf die Wohnung einmal im Jahr betreten.',
    'Der Bürge zahlt dem Vermieter, wenn der Mieter nicht zahlt.',
    'Der Vermieter gibt dem Mieter die Kaution binnen 30 Tagen zurück.',
    'Der Bürge darf die Abrechnungen des Vermieters einsehen.',
    'Der Mieter sendet dem Bürgen eine Kopie des Vertrags.',
  ],
  fr: [
    'Le bailleur remet l’appartement au locataire le 1er mai.',
    'Le locataire paie au bailleur un loyer de 900 euros par mois.',
    'Le bailleur répare le toit et le chauffage.',
    'Le locataire tient les pièces propres.',
    'Le bailleur informe le locataire des travaux dans la maison.',
    'Le locataire informe aussitôt le bailleur de tout dégât.',
    'Le locataire peut avoir un chien.',
    'Le bailleur peut entrer dans l’appartement une fois par an.',
    'Le garant paie le bailleur si le locataire ne paie pas.',
    'Le bailleur rend la caution au locataire dans les 30 jours.',
    'Le garant peut consulter les comptes du bailleur.',
    'Le locataire envoie au garant une copie du contrat.',
  ],
  es: [
    'El arrendador entrega la vivienda al inquilino el 1 de mayo.',
    'El inquilino paga al arrendador un alquiler de 900 euros cada mes.',
    'El arrendador repara el tejado y la calefacción.',
    'El inquilino mantiene limpias las habitaciones.',
    'El arrendador informa al inquilino de las obras en la casa.',
    'El inquilino informa al arrendador de los daños de inmediato.',
    'El inquilino puede tener un perro.',
    'El arrendador puede entrar en la vivienda una vez al año.',
    'El fiador paga al arrendador si el inquilino no paga.',
    'El arrendador devuelve la fianza al inquilino en un plazo de 30 días.',
    'El fiador puede examinar las cuentas del arrendador.',
    'El inquilino envía al fiador una copia del contrato.',
  ],
  ru: [
    'Наймодатель передаёт квартиру нанимателю 1 мая.',
    'Наниматель платит наймодателю 900 евро каждый месяц.',
    'Наймодатель ремонтирует крышу и отопление.',
    'Наниматель содержит комнаты в чистоте.',
    'Наймодатель сообщает нанимателю о работах в доме.',
    'Наниматель сразу сообщает наймодателю о повреждениях.',
    'Наниматель может держать собаку.',
    'Наймодатель может входить в квартиру один раз в год.',
    'Поручитель платит наймодателю, если наниматель не платит.',
    'Наймодатель возвращает залог нанимателю в течение 30 дней.',
    'Поручитель может проверять счета наймодателя.',
    'Наниматель отправляет поручителю копию договора.',
  ],
  zh: [
    '房东于5月1日向租客交付房屋。',
    '租客每月向房东支付900欧元的租金。',
    '房东修理屋顶和暖气。',
    '租客保持房间清洁。',
    '房东向租客通知房屋内的工程。',
    '租客立即向房东通知损坏情况。',
    '租客可以养一只狗。',
    '房东每年可以进入房屋一次。',
    '如果租客不付款，担保人向房东付款。',
    '房东在30天内将押金退还给租客。',
    '担保人可以查阅房东的账目。',
    '租客向担保人寄送一份合同副本。',
  ],
}

/** Who is told to stand for whom, by clause, where a line of each text is another. */
async function told(
  language: string,
  {en = {}, other = {}}: {en?: Record<number, string>; other?: Record<number, string>},
): Promise<string[]> {
  const clausesOf = (of: string, changed: Record<number, string>): Record<string, string> =>
    Object.fromEntries(lease[of]!.map((line, at) => [String(at + 1), changed[at + 1] ?? line]))
  const {crossings} = await discover(
    collate([keyed('en', clausesOf('en', en)), keyed('x', clausesOf(language, other), {language})]),
  )
  return crossings
    .filter(({isSwap}) => isSwap)
    .map(({row, a, b}) =>
      [row + 1, ...[a, b].map(({clause, start, end}) => clause.text.slice(start, end))].join(' '),
    )
}

const languages = Object.keys(lease).filter((language) => language !== 'en')
const of: Record<string, [tenant: string, landlord: string]> = {
  de: ['Mieter', 'Vermieter'],
  fr: ['locataire', 'bailleur'],
  es: ['inquilino', 'arrendador'],
  ru: ['нанимател', 'наймодател'],
  zh: ['租客', '房东'],
}

test.each(languages)('%s: as it stands nothing is told', async (language) => {
  expect(await told(language, {})).toEqual([])
})

test.each(languages)('%s: two that changed places are told', async (language) => {
  const found = await told(language, {
    en: {2: 'The landlord pays the tenant a rent of 900 euros each month.'},
  })
  expect(found).toHaveLength(1)
  expect(found[0]!.toLowerCase()).toContain(`2 landlord ${of[language]![0].toLowerCase()}`)
})

test.each(languages)('%s: one in the place of another is told', async (language) => {
  const found = await told(language, {en: {7: 'The landlord may keep a dog.'}})
  expect(found).toHaveLength(1)
  expect(found[0]!.toLowerCase()).toContain(`7 landlord ${of[language]![0].toLowerCase()}`)
})

test.each([
  [
    'de',
    'put first with its case',
    {other: {2: 'Dem Vermieter zahlt der Mieter monatlich eine Miete von 900 Euro.'}},
  ],
  [
    'de',
    'put first with its case',
    {other: {5: 'Den Mieter informiert der Vermieter über Arbeiten im Haus.'}},
  ],
  ['ru', 'put first with its case', {other: {2: 'Наймодателю наниматель платит 900 евро каждый месяц.'}}],
  [
    'fr',
    'put first with its preposition',
    {other: {2: 'Au bailleur le locataire paie un loyer de 900 euros par mois.'}},
  ],
  ['de', 'the passive', {en: {5: 'The tenant is informed by the landlord of works in the house.'}}],
  ['de', 'the passive', {other: {5: 'Der Mieter wird vom Vermieter über Arbeiten im Haus informiert.'}}],
  ['fr', 'the passive', {other: {5: 'Le locataire est informé par le bailleur des travaux dans la maison.'}}],
  ['zh', 'a condition put first', {en: {9: 'The guarantor pays the landlord if the tenant does not pay.'}}],
  [
    'de',
    'a list',
    {
      en: {4: 'The landlord and the tenant keep the rooms clean.'},
      other: {4: 'Der Mieter und der Vermieter halten die Räume sauber.'},
    },
  ],
  [
    'de',
    'whose something is',
    {
      en: {4: 'The landlord of the tenant keeps the rooms clean.'},
      other: {4: 'Des Mieters Vermieter hält die Räume sauber.'},
    },
  ],
  ['de', 'a pronoun', {en: {6: 'He informs the landlord of damage at once.'}}],
  ['es', 'no pronoun', {other: {6: 'Informa al arrendador de los daños de inmediato.'}}],
])('%s: %s is not told', async (language, _, changed) => {
  expect(await told(language, changed)).toEqual([])
})
