import {once} from '../../once.ts'
import {halves} from '../halves.ts'
import {type NumberLexicon, names, table} from '../numbers.ts'

const units = table('een|één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9')
const low =
  table(`tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18
  negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90`)
const both = {...units, ...low}
const unit = Object.keys(units).join('|')
const ten = Object.keys(low).join('|')
const shape = once(
  () =>
    new RegExp(
      `^(?:(?<thousands>\\p{L}+?)?duizend)?(?:en)?(?:(?<hundreds>${unit}|${ten})?honderd)?(?:en)?(?:(?<units>${unit})(?:en|ën)(?<tens>${ten})|(?<rest>${ten}|${unit}))?(?<ordinal>ste|de)?$`,
      'u',
    ),
)

/** `vijfentwintig`, `tweehonderd`, `drieëndertigste`: Dutch writes numbers below a thousand as one word. */
function compound(word: string): {value: number; ordinal: boolean} | undefined {
  if (!/honderd|duizend|tig|tien|ste$/.test(word)) return undefined
  const groups = shape().exec(word)?.groups
  if (!groups) return undefined
  const below = groups.thousands ? (both[groups.thousands] ?? compound(groups.thousands)?.value) : 1
  if (below === undefined) return undefined
  const value =
    (word.includes('duizend') ? below * 1000 : 0) +
    (/honderd/.test(word.split('duizend').at(-1)!) ? (both[groups.hundreds ?? 'een'] ?? 1) * 100 : 0) +
    (units[groups.units ?? ''] ?? 0) +
    (low[groups.tens ?? ''] ?? 0) +
    (both[groups.rest ?? ''] ?? 0)
  return value > 1 ? {value, ordinal: groups.ordinal !== undefined} : undefined
}

/**
 * `een derde die`, `aan een derde bekendmaken`, `derde partijen` are third persons; `een derde van de stemmen` is a
 * part, and `de derde termijn` counts: a third person stands before no noun.
 */
function kindsOf(): RegExp {
  const article = '(?:een|de|elke|iedere|enige|andere|zulke)'
  const noPart =
    '(?<!(?:dan|minste|minstens|hoogste|ongeveer|circa|(?:daal|stijg|verminder|verhoog|verlaag)\\p{L}*\\s+met)\\s+)'
  const behind =
    '(?=\\s*(?:[.,;:)?!»”"]|$)|\\s+(?:die|dat|is|wordt|werd|mag|kan|zal|moet|heeft|niet|of|en|noch|te|om|met|voor|op|aan|in|door|als|over|bij|uit|tot|zonder|wiens|jegens|tegen|namens|de|het|een|deze|dit|zijn|haar|hun|geen|zich|er|wel|ook)(?!\\p{L})(?!\\s+(?:de\\s+)?(?:vierde|vijfde|laatste))|\\s+\\p{Ll}{3,}en(?=[.,;:)]|$)|\\s+\\p{Ll}{2,}t(?=\\s+(?:de|het|een|deze|dit|die|zijn|haar|hun|geen|niet|zich|er|aan|voor|met|op|in|uit|door|namens)(?!\\p{L})))'
  const withArticle = `${noPart}${article}\\s+derde${behind}`
  const someone = `(?<=${noPart}(?<!\\p{L})${article}\\s+)derde${behind}`
  const kind = 'derde(?=[\\s-]+(?:partij|partijen|persoon|personen|land|landen|staat|staten)(?!\\p{L}))'
  const withKind = '(?:een|de)\\s+derde(?=[\\s-]+(?:partij|persoon|land|staat)(?!\\p{L}))'
  // Behind a preposition, before a verb that ends a clause: `op een website van een derde bevindt`.
  const owner = `(?<=(?<!\\p{L})(?:van|aan|door|bij)\\s+een\\s+)derde(?=\\s+(?!van)\\p{Ll}+t(?=[.,;:)]|$))`
  // `wat zij redelijk acht`: the verb.
  const verb = 'acht(?=\\s*(?:[.,;:)]|$)|\\s+(?:van|dat|of|en)(?!\\p{L}))'
  // Most words are neither: asked first, as what stands before a word is dear to look at.
  return new RegExp(
    `(?=derde|acht|${article}\\s+derde)(?:${someone}|${kind}|${withArticle}|${withKind}|${owner}|${verb})`,
    'iuy',
  )
}

/** Numerals as in the Algemene Nederlandse Spraakkunst (2nd edition, 1997), ch. 7. */
export const numbers = (): NumberLexicon => ({
  around: {
    bothBefore: 'de',
    parts: 'deel',
    rates: 'ten|per',
    counting: 'een|één|per',
    behindHundreds: 'één',
    twoBefore: 'tussen|zowel|van|noch|beide',
    to: 'tot',
    and: 'en|of',
    of: 'van',
    orMore: 'of (?:meer|hoger)',
    orLess: 'of (?:minder|lager)',
  },
  cardinals: {
    ...Object.fromEntries(Object.entries(both).filter(([word]) => !/^(een|één)$/.test(word))),
    ...table('anderhalf|anderhalve=1.5'),
  },
  multipliers: table('honderd=100 duizend=1e3 miljoen|mln=1e6 miljard|mld=1e9 biljoen=1e12 dozijn=12'),
  ordinals:
    table(`derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 elfde=11 twaalfde=12
    dertiende=13 veertiende=14 vijftiende=15 zestiende=16 zeventiende=17 achttiende=18 negentiende=19`),
  kinds: kindsOf(),
  denominators: table(
    'derde|derden=3 kwart=4 vierde|vierden=4 vijfde|vijfden=5 achtste|achtsten=8 tiende|tienden=10',
  ),
  weak: table(`nul|middernacht=0 een|één|eerste|enige|enkel|enkele|dezelfde|hetzelfde|eenmalig=1
    tweede|beide|beiden|dubbel|dubbele|verdubbelen|paar|helft|half|halve|tweemaal=2 drievoudig|driemaal=3 viermaal=4 vijfmaal=5 zesmaal=6 tienmaal=10
    kwart|kwartaal=4 tiental|tientallen|decennium=10 eeuw=100 honderden=100 duizenden=1000`),
  joins: new Set(['en']),
  bareMultipliers: new Set(['honderd', 'duizend']),
  months: `januari|jan februari|feb maart|mrt april|apr mei juni juli augustus|aug september|sept oktober|okt
    november|nov december|dec`.split(/\s+/),
  clock:
    /(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?=\s*uur)|(?=\s*uur\s+['’]s))\s*uur(?!\p{L})(?:\s+(?:(?<early>['’]s (?:ochtends|morgens))|(?<late>['’]s (?:middags|avonds))))?/iuy,
  units:
    names(`procent=percent promille=permille eeuw|eeuwen=century jaar|jaren=year maand|maanden=month week|weken=week dag|dagen=day uur|uren=hour
    minuut|minuten=minute seconde|seconden=second euro|euro's=eur dollar|dollars=usd yuan=cny pond=pound kroon|kronen=crown meter|meters=metre
    kilometer|kilometers|km=kilometre kilogram|kg=kilogram ton|tonnen=tonne hectare|hectaren|ha=hectare liter|liters=litre`),
  above:
    /(?<!\p{L})(?:meer dan|hoger dan|ten minste|tenminste|minstens|minimaal|niet minder dan|niet lager dan|niet onder|overschrijd\p{L}*|boven|na|niet v[óo]{2}r|niet eerder dan)\s*(?:\S+\s)?$/iu,
  below:
    /(?<!\p{L})(?:minder dan|lager dan|ten hoogste|hoogstens|maximaal|tot en met|niet meer dan|binnen|uiterlijk|vóór|niet later dan|niet na)\s*(?:\S+\s)?$/iu,
  phrases: {'ten honderd': 'percent', 'per honderd': 'percent', 'per duizend': 'permille'},
  either: {
    half: [0.5],
    halve: [0.5],
    helft: [0.5],
    kwart: [0.25],
    twintigtal: [20],
    tiental: [10],
  },
  ...halves({
    and: 'en(?:\\s+een)?',
    halfTo: 'half',
    hours: 'een|één twee drie vier vijf zes zeven acht negen tien elf twaalf',
    late: "['’]s (?:middags|avonds)",
    early: "['’]s (?:ochtends|morgens)",
    phrases: '(?:een_)?hal(?:f|ve)(?=\\s+(?:dozijn|jaar|uur|dag|miljoen|miljard))=0.5',
  }),
  andHalf: /\s+en\s+(?:een\s+)?hal(?:f|ve)(?!\p{L})/iuy,
  commaIsDecimal: true,
  compound,
})
