import {inflected, lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

const known = {...table(numberWords.cardinals), két: 2}
const numberOf = (word: string): number | undefined =>
  word === '' ? 0 : Object.hasOwn(known, word) ? known[word as keyof typeof known] : undefined

/** `kétszázötven`, `ezerkétszáz`, `huszonötezer`: one word, and behind two thousand a hyphen before what is left. */
function compound(word: string): {value: number; ordinal: boolean} | undefined {
  const groups = /^(?:(?<thousands>\p{L}*)ezer)?(?:(?<hundreds>\p{L}*)száz)?(?<rest>\p{L}*)$/u.exec(
    word,
  )?.groups
  if (!groups || (groups.thousands === undefined && groups.hundreds === undefined)) return undefined
  const thousands =
    groups.thousands === undefined ? 0 : groups.thousands === '' ? 1 : thousandsOf(groups.thousands)
  const hundreds = groups.hundreds === undefined ? 0 : groups.hundreds === '' ? 1 : numberOf(groups.hundreds)
  const rest = numberOf(groups.rest!)
  if (thousands === undefined || hundreds === undefined || rest === undefined || hundreds > 9)
    return undefined
  const value = thousands * 1000 + hundreds * 100 + rest
  return value > 1 ? {value, ordinal: false} : undefined
}
/** `júliusban`, `júliusában`, `júliusi`. */
const endingsOfMonths = 'ban|ben|ában|ében|i|tól|től|ától|étől|ig|áig|éig|án|én'.split('|')
const monthForms = (name: string): string => endingsOfMonths.map((ending) => name + ending).join('|')

const thousandsOf = (word: string): number | undefined => numberOf(word) ?? compound(word)?.value

/** CLDR's words, and by hand what it leaves out: `két` before a noun, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      and: 'és|vagy',
      orMore: 'vagy (?:annál )?több',
      orLess: 'vagy (?:annál )?kevesebb',
    },
    andHalf: /\s+és\s+fél(?!\p{L})/iuy,
    cardinals:
      'két=2 másfél=1.5 tizenkét=12 huszonkét=22 harminckét=32 negyvenkét=42 ötvenkét=52 hatvankét=62 hetvenkét=72 nyolcvankét=82 kilencvenkét=92',
    multipliers: `ezer|ezres|ezret|ezren|ezrek=1e3 millió=1e6 milliárd|mrd=1e9 ${inflected('millió=1e6', 's|t|an|nál|ra|ról|ból|ig|val|nak|hoz')} ${inflected('milliárd=1e9', 'os|ot|an|nál|ra|ról|ból|ig|dal|nak|hoz')}`,
    bareMultipliers: true,
    compound,
    denominators: table(
      'harmad|harmada|harmadát=3 negyed|negyede|negyedét=4 ötöd|ötöde|ötödét=5 tized|tizede|tizedét=10',
    ),
    // `harmadik személy`, `harmadik ország`.
    kinds:
      /harmadik(?=,?\s+(?:(?:természetes|jogi)\s+(?:vagy\s+)?)*(?:személy|fél|felek|ország|állam)\p{L}*)/iuy,
    either: {fél: [0.5], fele: [0.5], felét: [0.5], felének: [0.5]},
    weak: 'húszas=20 harmincas=30 negyvenes=40 ötvenes=50 hatvanas=60 hetvenes=70 nyolcvanas=80 kilencvenes=90 kétgyermekes=2 háromgyermekes=3 mindkét|mindkettő|kétszeres|dupla=2 évszázad|század=100',
    months: numberWords.months.split(/\s+/).map((forms) => `${forms}|${monthForms(forms.split('|')[0]!)}`),
    units:
      'százalékig|százalékkal|százalékra|százalékban|százaléknál|százalékának|százalék|százalékot|százaléka|százalékát|százalékos=percent ezrelék=permille év|évet|évig|éves|évben|évre=year hónap|hónapot|hónapig|hónapos|hónapon=month hét|hetet|hétig|hetes=week nap|napot|napig|napos|napon|napja=day óra|órát|óráig|órás|órán=hour perc|percet|percig|perces=minute forint|forintot|forintig|ft=huf euró|eurót|euro=eur dollár|dollárt|dolláros|dollárban|dollárra|dollárért|dolláron=usd font|fontot|fontos|fontra|fontért|fontban=pound korona|koronát=crown',
    above: /(?:^|\s)(?:legalább|több mint|minimum|nem kevesebb mint)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:legfeljebb|kevesebb mint|maximum|nem több mint)\s*(?:\S+\s)?$/iu,
  })
