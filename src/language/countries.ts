import {primarySubtag} from './languages.ts'

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

interface Countries {
  expression: RegExp
  codes: ReadonlyMap<string, string>
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
  const found = new Map<string, string>()
  for (const code of codes) {
    const name = names.of(code)
    if (!name || name.length < (shape === 'unspaced' ? 2 : 4) || /[()&]/.test(name)) continue
    found.set(shape === 'ending' ? name.replace(/[aeiouyаеиоуыяюєіїăâęąíáéýě]$/u, '') : name, code)
  }
  const longestFirst = [...found.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const source = longestFirst.map((name) => name.replaceAll(/[.*+?^${}|\\[\]]/g, '\\$&')).join('|')
  const [before, behind] = {
    plain: ['(?<![\\p{L}-])', "(?:s|’s|'s)?(?![\\p{L}-])"],
    ending: ['(?<![\\p{L}-])', '\\p{L}{0,3}(?![\\p{L}-])'],
    unspaced: ['', ''],
  }[shape!]
  const countries = {expression: new RegExp(`${before}(?<name>${source})${behind}`, 'gu'), codes: found}
  made.set(tag, countries)
  return countries
}

/** A country that a text names, by its code of ISO 3166-1, and where. */
export interface Country {
  code: string
  start: number
  end: number
}

/** Countries that a text names; undefined where names of the language are not known. */
export function countriesIn(text: string, language: string): Country[] | undefined {
  const countries = countriesOf(language)
  if (!countries) return undefined
  return [...text.matchAll(countries.expression)].map((match) => ({
    code: countries.codes.get(match.groups!.name!)!,
    start: match.index,
    end: match.index + match[0].length,
  }))
}
