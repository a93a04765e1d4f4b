import {edge, from} from './negation.ts'
import {primarySubtag} from './primary-subtag.ts'

/** Where words stand by themselves, what says that something is lacking: `without`. */
const words: Readonly<Record<string, string>> = {
  ar: '[وف]?(?:بدون|دون|بلا)',
  bg: 'без',
  ca: 'sense',
  cs: 'bez',
  da: 'uden',
  de: 'ohne',
  el: 'χωρίς|δίχως',
  en: 'without',
  es: 'sin',
  et: 'ilma',
  fi: 'ilman|vailla',
  fr: 'sans',
  he: 'בלי|ללא',
  hi: 'बिना|बगैर',
  hr: 'bez',
  hu: 'nélkül',
  id: 'tanpa',
  it: 'senza',
  ko: '\\p{L}*없이',
  lt: 'be',
  lv: 'bez',
  nl: 'zonder',
  no: 'uten',
  pl: 'bez',
  pt: 'sem',
  ro: 'fără',
  ru: 'без',
  sk: 'bez',
  sl: 'brez',
  sr: 'bez|без',
  sv: 'utan',
  tr: '\\p{L}*m[ae]ks[ıi]z[ıi]n',
  uk: 'без',
}

/** Where it stands behind its word, a denial that follows is one of its own: `सुनवाई के बिना … नहीं`. */
const behind: ReadonlySet<string> = new Set(['hi', 'hu', 'ko', 'tr'])

export const withoutStandsBehind = (language: string): boolean => behind.has(primarySubtag(language))

const made = new Map<string, RegExp | undefined>()

/** Words of a language that deny what stands behind or before them and no sentence: `without`, `ohne`; undefined where none is known. */
export function withoutOf(language: string): RegExp | undefined {
  const tag = primarySubtag(language)
  if (!made.has(tag)) {
    const own = Object.hasOwn(words, tag) ? words[tag] : undefined
    made.set(tag, own === undefined ? undefined : new RegExp(`${from}(?:${own})${edge}`, 'giu'))
  }
  return made.get(tag)
}
