import {ideographic} from './cjk.ts'
import {german} from './de.ts'
import {english} from './en.ts'
import {spanish} from './es.ts'
import {french} from './fr.ts'
import type {QuantityLexicon} from './lexicon.ts'
import {russian} from './ru.ts'

export type {QuantityLexicon} from './lexicon.ts'

/** Made when first asked for: a run meets one language or two. */
const lexicons: Record<string, () => QuantityLexicon> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  ru: russian,
  zh: ideographic,
  ja: ideographic,
}
const made = new Map<string, QuantityLexicon>()

/** The lexicon of a language; one that knows digits only where there is none. */
export function quantityLexiconOf(language: string): QuantityLexicon {
  const id = language.toLowerCase().split('-')[0] ?? ''
  const lexicon = made.get(id) ?? lexicons[id]?.() ?? digitsOnly
  made.set(id, lexicon)
  return lexicon
}

const never = /$^/
const digitsOnly: QuantityLexicon = {
  cardinals: {},
  multipliers: {},
  ordinals: {},
  denominators: {},
  weak: {},
  joins: new Set(),
  months: [],
  units: {},
  above: never,
  below: never,
  commaIsDecimal: false,
}
