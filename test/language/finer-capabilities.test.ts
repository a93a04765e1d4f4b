import {expect, test} from 'vitest'
import {
  type FinerCapability,
  finerCapabilitiesOf,
  finerNames,
  knownLanguages,
  languageOf,
} from '../../src/language/index.ts'
import {saidOf} from '../battery/say.ts'

type Pair = readonly [one: string, other: string]
/** Which rule tells each; a dictionary is not heard by itself. */
const rules: Record<Exclude<FinerCapability, 'dictionary' | 'definitions'>, string> = {
  dayKinds: 'number-mismatch',
  qualifiers: 'qualifier-mismatch',
  conditions: 'omission',
  opposites: 'antonym',
  smallWords: 'omission',
  verbForms: 'tense-mismatch',
}

/** By language, a fault of each kind that it claims to see. */
const faults: Record<string, Partial<Record<keyof typeof rules, Pair>>> = {
  en: {
    dayKinds: ['The rent is due within ten working days.', 'The rent is due within ten calendar days.'],
    qualifiers: ['The fee is a tenth of the gross sum.', 'The fee is a tenth of the net sum.'],
    conditions: ['The tenant pays the rent unless the roof leaks.', 'The tenant pays the rent.'],
    opposites: ['A stamped ticket is valid on the boat.', 'A stamped ticket is invalid on the boat.'],
    smallWords: [
      'The porter opens the gate when he hears the bell.',
      'The porter opens the gate when hears the bell.',
    ],
    verbForms: ['The owner has paid the fee of the guild.', 'The owner will pay the fee of the guild.'],
  },
  de: {
    dayKinds: ['Die Miete ist in zehn Arbeitstagen fällig.', 'Die Miete ist in zehn Kalendertagen fällig.'],
    qualifiers: [
      'Die Gebühr ist ein Zehntel der Summe brutto.',
      'Die Gebühr ist ein Zehntel der Summe netto.',
    ],
    conditions: ['Der Mieter zahlt die Miete, sofern das Dach dicht ist.', 'Der Mieter zahlt die Miete.'],
    opposites: [
      'Ein gestempelter Fahrschein ist auf dem Boot gültig.',
      'Ein gestempelter Fahrschein ist auf dem Boot ungültig.',
    ],
  },
  fr: {
    dayKinds: ['Le loyer est dû dans dix jours ouvrables.', 'Le loyer est dû dans dix jours calendaires.'],
    qualifiers: [
      'Le port est ouvert avant le lever du soleil.',
      'Le port est ouvert après le lever du soleil.',
    ],
    conditions: ['Le locataire paie le loyer sauf si le toit fuit.', 'Le locataire paie le loyer.'],
    opposites: [
      'Un billet tamponné est possible sur le bateau.',
      'Un billet tamponné est impossible sur le bateau.',
    ],
  },
  es: {
    dayKinds: ['La renta vence en diez días hábiles.', 'La renta vence en diez días naturales.'],
    qualifiers: [
      'El puerto abre antes de la salida del sol.',
      'El puerto abre después de la salida del sol.',
    ],
    conditions: ['El inquilino paga la renta salvo que el techo gotee.', 'El inquilino paga la renta.'],
    opposites: ['Un viaje en barco es posible en invierno.', 'Un viaje en barco es imposible en invierno.'],
  },
  it: {
    dayKinds: [
      'Il canone scade entro dieci giorni lavorativi.',
      'Il canone scade entro dieci giorni di calendario.',
    ],
    qualifiers: ['Il porto apre prima del sorgere del sole.', 'Il porto apre dopo il sorgere del sole.'],
    conditions: ['Il conduttore paga il canone salvo che il tetto perda.', 'Il conduttore paga il canone.'],
    opposites: [
      'Un viaggio in barca è possibile in inverno.',
      'Un viaggio in barca è impossibile in inverno.',
    ],
  },
  pt: {
    dayKinds: ['A renda vence em dez dias úteis.', 'A renda vence em dez dias corridos.'],
    qualifiers: ['O porto abre antes do nascer do sol.', 'O porto abre depois do nascer do sol.'],
    conditions: ['O inquilino paga a renda salvo se o telhado pingar.', 'O inquilino paga a renda.'],
    opposites: ['Uma viagem de barco é possível no inverno.', 'Uma viagem de barco é impossível no inverno.'],
  },
  nl: {
    dayKinds: [
      'De huur is binnen tien werkdagen verschuldigd.',
      'De huur is binnen tien kalenderdagen verschuldigd.',
    ],
    qualifiers: ['De som van de huur is bruto vermeld.', 'De som van de huur is netto vermeld.'],
    conditions: ['De huurder betaalt de huur tenzij het dak lekt.', 'De huurder betaalt de huur.'],
    opposites: [
      'Een gestempeld kaartje is op de boot geldig.',
      'Een gestempeld kaartje is op de boot ongeldig.',
    ],
  },
  ru: {
    dayKinds: [
      'Плата вносится в течение десяти рабочих дней.',
      'Плата вносится в течение десяти календарных дней.',
    ],
    qualifiers: ['Клуб платит взнос включая сборы города.', 'Клуб платит взнос исключая сборы города.'],
    conditions: ['Наниматель вносит полную плату, если крыша цела.', 'Наниматель вносит полную плату.'],
    opposites: ['Билет на лодку зимой действителен всегда.', 'Билет на лодку зимой недействителен всегда.'],
  },
  zh: {
    dayKinds: ['承租人应在十个工作日内付款。', '承租人应在十个自然日内付款。'],
    qualifiers: ['费用在日出之前支付给办公室。', '费用在日出之后支付给办公室。'],
    conditions: ['承租人每月支付租金，除非屋顶漏水。', '承租人每月支付租金。'],
  },
  ar: {dayKinds: ['يدفع المستأجر الأجرة خلال عشرة أيام عمل.', 'يدفع المستأجر الأجرة خلال عشرة أيام.']},
  bg: {
    dayKinds: [
      'Наемателят плаща в срок от десет работни дни.',
      'Наемателят плаща в срок от десет календарни дни.',
    ],
  },
  ca: {dayKinds: ['El lloguer venç en deu dies hàbils.', 'El lloguer venç en deu dies naturals.']},
  cs: {
    dayKinds: [
      'Nájemné je splatné do deseti pracovních dnů.',
      'Nájemné je splatné do deseti kalendářních dnů.',
    ],
  },
  da: {dayKinds: ['Lejen betales inden ti arbejdsdage.', 'Lejen betales inden ti kalenderdage.']},
  el: {
    dayKinds: [
      'Το μίσθωμα καταβάλλεται εντός δέκα εργάσιμων ημερών.',
      'Το μίσθωμα καταβάλλεται εντός δέκα ημερολογιακών ημερών.',
    ],
  },
  fi: {
    dayKinds: ['Vuokra maksetaan kymmenen työpäivän kuluessa.', 'Vuokra maksetaan kymmenen päivän kuluessa.'],
  },
  he: {dayKinds: ['הדמים ישולמו בתוך 10 ימי עבודה.', 'הדמים ישולמו בתוך 10 ימים קלנדריים.']},
  hi: {dayKinds: ['किराया 10 कार्य दिवस में देय है।', 'किराया 10 कैलेंडर दिनों में देय है।']},
  hu: {
    dayKinds: [
      'A bérleti díj tíz munkanapon belül esedékes.',
      'A bérleti díj tíz naptári napon belül esedékes.',
    ],
  },
  id: {dayKinds: ['Sewa dibayar dalam sepuluh hari kerja.', 'Sewa dibayar dalam sepuluh hari kalender.']},
  ja: {dayKinds: ['賃料は十営業日以内に支払う。', '賃料は十日以内に支払う。']},
  ko: {dayKinds: ['임차인은 10영업일 이내에 지급한다.', '임차인은 10일 이내에 지급한다.']},
  no: {dayKinds: ['Leien betales innen ti virkedager.', 'Leien betales innen ti kalenderdager.']},
  pl: {
    dayKinds: [
      'Czynsz płaci się w ciągu dziesięciu dni roboczych.',
      'Czynsz płaci się w ciągu dziesięciu dni kalendarzowych.',
    ],
  },
  ro: {
    dayKinds: [
      'Chiria se plătește în zece zile lucrătoare.',
      'Chiria se plătește în zece zile calendaristice.',
    ],
  },
  sk: {
    dayKinds: [
      'Nájomné je splatné do desiatich pracovných dní.',
      'Nájomné je splatné do desiatich kalendárnych dní.',
    ],
  },
  hr: {
    dayKinds: [
      'Najamnina dospijeva u roku od deset radnih dana.',
      'Najamnina dospijeva u roku od deset kalendarskih dana.',
    ],
  },
  sl: {
    dayKinds: ['Najemnina zapade v desetih delovnih dneh.', 'Najemnina zapade v desetih koledarskih dneh.'],
  },
  et: {
    dayKinds: ['Üür tuleb maksta kümne tööpäeva jooksul.', 'Üür tuleb maksta kümne kalendripäeva jooksul.'],
  },
  lv: {dayKinds: ['Īre jāmaksā desmit darba dienu laikā.', 'Īre jāmaksā desmit kalendāra dienu laikā.']},
  lt: {dayKinds: ['Nuoma mokama per dešimt darbo dienų.', 'Nuoma mokama per dešimt kalendorinių dienų.']},
  sv: {dayKinds: ['Hyran betalas inom tio arbetsdagar.', 'Hyran betalas inom tio kalenderdagar.']},
  th: {dayKinds: ['ผู้เช่าชำระภายใน 10 วันทำการ', 'ผู้เช่าชำระภายใน 10 วันปฏิทิน']},
  tr: {dayKinds: ['Kira on iş günü içinde ödenir.', 'Kira on takvim günü içinde ödenir.']},
  uk: {
    dayKinds: [
      'Плату вносять протягом десяти робочих днів.',
      'Плату вносять протягом десяти календарних днів.',
    ],
  },
  vi: {dayKinds: ['Tiền thuê được trả trong 10 ngày làm việc.', 'Tiền thuê được trả trong 10 ngày lịch.']},
}

test.each(knownLanguages)('%s: what it claims to see in copies, it sees', async (language) => {
  const claims = finerCapabilitiesOf(languageOf(language))
  for (const [capability, rule] of Object.entries(rules) as [keyof typeof rules, string][]) {
    const pair = faults[language]?.[capability]
    expect([capability, pair !== undefined]).toEqual([capability, claims[capability]])
    if (!pair) continue
    const [one, other] = pair
    const said = await saidOf({rule, language, heads: [], lines: []} as never, {one, other} as never)
    expect([capability, said !== '']).toEqual([capability, true])
  }
})

/** A term that is defined twice, beside another one. */
const definedTwice: Record<string, string[]> = {
  en: [
    '"Goods" means the barrels.',
    'Mr. Moll (the "Carrier") brings the Goods.',
    '"Goods" means the crates. The Carrier signs.',
  ],
  de: [
    '„Ware“ bezeichnet die Fässer.',
    'Herr Moll (nachfolgend „Fahrer“) bringt die Ware.',
    '„Ware“ bezeichnet die Kisten. Der Fahrer zeichnet.',
  ],
  fr: [
    'On entend par « marchandise » les barils.',
    'M. Moll (ci-après le « transporteur ») livre la marchandise.',
    '« marchandise » désigne les caisses. Le transporteur signe.',
  ],
}

test.each(knownLanguages)('%s: defined terms', async (language) => {
  const clauses = definedTwice[language]
  expect(clauses !== undefined).toBe(finerCapabilitiesOf(languageOf(language)).definitions)
  if (!clauses) return
  const one = clauses.map((clause, at) => `${at + 1}. ${clause}`).join(' ¶ ')
  const other = one.replace(/crates|Kisten|caisses/, 'X')
  const said = await saidOf(
    {rule: 'defined-term', language, heads: ['document'], lines: []} as never,
    {one, other} as never,
  )
  expect(said).toMatch(/Goods|Ware|marchandise/)
})

test('every kind has a column', () => {
  expect(finerNames.length).toBe(Object.keys(rules).length + 2)
})
