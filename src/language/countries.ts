import {primarySubtag} from './primary-subtag.ts'

/** ISO 3166-1: the members of the United Nations and those observers and places whose law contracts choose. */
const codes =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK
  DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR
  KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL
  PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SV SY TD TG TH TJ TL TM TN TO TR TT TZ UA UG US UY UZ VE VN YE ZA ZM ZW`.split(
    /\s+/,
  )

/** How names of countries stand in a sentence: as they are listed, with a genitive's `s`, with other endings, or within a line without blanks. */
const shapes: Readonly<Record<string, 'plain' | 'ending' | 'unspaced'>> = {
  bg: 'ending',
  ca: 'plain',
  cs: 'ending',
  da: 'plain',
  de: 'plain',
  en: 'plain',
  es: 'plain',
  fr: 'plain',
  it: 'plain',
  ja: 'unspaced',
  nl: 'plain',
  no: 'plain',
  pl: 'ending',
  pt: 'plain',
  ro: 'ending',
  ru: 'ending',
  sk: 'ending',
  sv: 'plain',
  uk: 'ending',
  zh: 'unspaced',
}

/** Other names than CLDR's that laws and contracts use. */
const furtherNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ja: {米国: 'US', 英国: 'GB'},
}

/** What is no country where signs run together: `其中国有` (of these, what the state owns), `立法国家`, `签署之日本合同`. */
const runTogether: Readonly<Record<string, string>> = {
  中国: '(?<!其)中国',
  法国: '(?<![立司宪刑民商依违守合])法国',
  日本: '(?<![之即当同每今次])日本(?!合同|协议|条)',
}

interface Countries {
  expression: RegExp
  /** The code that each group of the expression stands for. */
  codes: readonly string[]
}

const made = new Map<string, Countries | undefined>()

/** Names of countries as Unicode CLDR has them, which Node and browsers bring along. */
function countriesOf(language: string): Countries | undefined {
  const tag = primarySubtag(language)
  if (made.has(tag)) return made.get(tag)
  const shape = Object.hasOwn(shapes, tag) ? shapes[tag] : undefined
  const names = shape && new Intl.DisplayNames(language, {type: 'region', fallback: 'none'})
  if (!names) {
    made.set(tag, undefined)
    return undefined
  }
  const found = Object.entries(furtherNames[tag] ?? {})
  for (const code of codes) {
    const name = names.of(code)
    if (name && name.length >= (shape === 'unspaced' ? 2 : 4) && !/[()&]/.test(name)) found.push([name, code])
  }
  found.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  const sourceOf = {plain: escaped, ending: declined, unspaced}[shape!]
  const [before, behind] = {
    plain: ['(?<![\\p{L}-])', "(?:s|’s|'s)?(?![\\p{L}-])"],
    ending: ['(?<![\\p{L}-])', '(?![\\p{L}-])'],
    unspaced: ['', ''],
  }[shape!]
  const source = found.map(([name]) => `(${sourceOf(name)})`).join('|')
  const countries = {
    expression: new RegExp(`${before}(?:${source})${behind}`, 'gu'),
    codes: found.map(([, code]) => code),
  }
  made.set(tag, countries)
  return countries
}

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}|\\[\]]/g, '\\$&')

/** Words in katakana are parted from each other by other signs: `タイ` (Thailand) is none in `タイトル`. */
function unspaced(name: string): string {
  const isKatakana = /^[\p{Script=Katakana}ー]+$/u.test(name)
  if (!isKatakana) return runTogether[name] ?? escaped(name)
  const sign = '[\\p{Script=Katakana}ー]'
  return `(?<!${sign})${name}(?!${sign})`
}

const vowel = '[aeiouyáéíóúýěąęăâîůаеиоуыэюяєіїё]'
const lastVowels = new RegExp(`${vowel}{1,2}$`, 'u')
const lastVowel = new RegExp(`(?:${vowel}|й)$`, 'u')
/** Names that take no endings: `Peru`, `Мали`, `Togo`, `Chile`. What begins so is another word: `Первый`, `Тогда`. */
const unchanging = /^(?:.*[iuиуії]|.{1,4}(?<![iíиії])[oeое])$/u

/** A name with the endings that it may have; of one in several words each word: `Соединенных Штатов`. */
function declined(name: string): string {
  const words = name.split(' ').map(escaped)
  if (words.length > 1)
    return words
      .map((word) =>
        word.length < 4 ? word : `${word.replace(lastVowels, '').replaceAll('е', '[её]')}\\p{L}{0,3}`,
      )
      .join('\\s+')
  if (unchanging.test(name)) return words[0]!
  // `Dania` is not in `Daniel`.
  return lastVowel.test(name)
    ? `${words[0]!.replace(lastVowel, '')}${vowel}{0,2}(?:ch|mi|ми|[jmймх])?`
    : `${words[0]}\\p{L}{0,3}`
}

/** A country that a text names, by its code of ISO 3166-1, and where. */
interface Country {
  code: string
  start: number
  end: number
}

/** Countries that a text names; undefined where names of the language are not known. */
export function countriesIn(text: string, language: string): Country[] | undefined {
  const countries = countriesOf(language)
  if (!countries) return undefined
  return [...text.matchAll(countries.expression)].map((match) => ({
    code: countries.codes[match.findIndex((group, at) => at > 0 && group !== undefined) - 1]!,
    start: match.index,
    end: match.index + match[0].length,
  }))
}
