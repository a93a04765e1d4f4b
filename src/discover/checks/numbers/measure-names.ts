import type {NumberLexicon} from '../../../language/index.ts'
import type {Token} from './number-token.ts'

/** Signs of currencies (Unicode category Sc) and shares, with their ISO 4217 codes in small letters. */
const signs: Record<string, string> = {
  '%': 'percent',
  '‰': 'permille',
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  // Of two currencies.
  '¥': 'yen-sign',
  '₽': 'rub',
  '₴': 'uah',
  '₺': 'try',
  '₹': 'inr',
  '₪': 'ils',
  '₩': 'krw',
  '₫': 'vnd',
  '฿': 'thb',
  '₱': 'php',
  '₸': 'kzt',
  '₾': 'gel',
  '₼': 'azn',
  '₦': 'ngn',
}
/** ISO 4217 codes of currencies that are traded widely, and of countries of the languages known here. */
const codes = new Set(
  `usd eur gbp cny jpy chf rub uah pln czk sek nok dkk huf ron bgn try inr ils krw vnd thb aud cad nzd hkd sgd twd mxn
  brl zar aed sar egp idr php myr kzt cny`.split(/\s+/),
)
/** Units that several currencies share by name, or that are something else besides, `livres`: each answers those. */
const shared: Readonly<Record<string, ReadonlySet<string>>> = {
  'yen-sign': new Set(['cny', 'jpy']),
  franc: new Set(['chf', 'xaf', 'xof']),
  chf: new Set(['xaf', 'xof']),
  pound: new Set(['gbp', 'egp']),
  crown: new Set(['sek', 'nok', 'dkk', 'czk', 'isk']),
}

/** Whether two units may be one currency: `¥` and yuan, francs of which country is seldom said. */
export const mayBeSameCurrency = (one: string, two: string): boolean =>
  shared[one]?.has(two) === true || shared[two]?.has(one) === true

/** Whether a unit is a name that several currencies share. */
export const isSharedName = (unit: string): boolean => Object.hasOwn(shared, unit)

const metric = /^(?:metre|kilometre|mile|foot|inch|centimetre|millimetre)$/
/** What stands directly behind a number as its scale, where the number is money: `£1m`, `$ 5bn`. */
const scales: Record<string, number> = {k: 1e3, m: 1e6, mn: 1e6, mm: 1e6, mio: 1e6, b: 1e9, bn: 1e9, tn: 1e12}

/** Whether a unit is a currency, or a sign that several have. */
export const isCurrency = (unit: string): boolean => codes.has(unit) || unit === 'yen-sign'

/** The currency whose sign ends a text, as before `$500`; empty where none does. */
export const currencyBefore = (text: string): string => {
  const unit = signs[/(\p{Sc})\s?$/u.exec(text)?.[1] ?? ''] ?? ''
  return isCurrency(unit) ? unit : ''
}

/** Whether letters before digits are a unit, `RMB100`, so that the two make no name. */
export const isUnit = (word: string, {units}: NumberLexicon): boolean =>
  Object.hasOwn(units, word.toLowerCase()) || isCurrencyCode(word)

/** Whether a word is a length, which a small 2 or 3 makes an area or a volume. */
export const isLength = (word: string, {units}: NumberLexicon): boolean => {
  const form = word.toLowerCase()
  return Object.hasOwn(units, form) && metric.test(units[form]!)
}

/** The unit that a token names by itself; empty where it names none. */
export function unitOf(text: string, {kind, text: form, start, end}: Token, lexicon: NumberLexicon): string {
  if (kind === 'sign') return signs[form] ?? ''
  if (kind !== 'word') return ''
  // `En 2025 l’agence`: a symbol is no article.
  if (Object.hasOwn(lexicon.units, form))
    return form.length > 1 || !/^['’]/.test(text.slice(end, end + 1)) ? lexicon.units[form]! : ''
  const open = lexicon.openUnits ? longestUnit(form, lexicon) : undefined
  if (open) return lexicon.units[open]!
  const [, base = '', power = ''] = /^(\p{L}+)([23²³])$/u.exec(form) ?? []
  if (base && isLength(base, lexicon)) return `${lexicon.units[base]}${/[2²]/.test(power) ? 2 : 3}`
  const word = text.slice(start, end)
  return isCurrencyCode(word) ? form : ''
}

const longestUnit = (form: string, {units}: NumberLexicon): string | undefined =>
  Object.keys(units)
    .filter((unit) => form.startsWith(unit))
    .sort((a, b) => b.length - a.length)[0]

/** By how much a short word behind an amount multiplies it: a million in `£1m`, nothing in `1 m of cable`. */
export function scaleOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  before: Token | undefined,
  lexicon: NumberLexicon,
): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word' || !Object.hasOwn(scales, token.text)) return undefined
  const beside = [before, tokens[at + 1]].filter((other) => other !== undefined)
  return beside.some((other) => isCurrency(unitOf(text, other, lexicon))) ? scales[token.text] : undefined
}

/** `EUR`, `CHF`: in capitals, as the standard writes them. */
const isCurrencyCode = (word: string): boolean => /^[A-Z]{3}$/.test(word) && codes.has(word.toLowerCase())
