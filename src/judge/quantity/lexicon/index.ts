import {ideographic} from './cjk.ts'
import {german} from './de.ts'
import {english} from './en.ts'
import {spanish} from './es.ts'
import {french} from './fr.ts'
import type {QuantityLexicon} from './lexicon.ts'
import {russian} from './ru.ts'

export type {QuantityLexicon} from './lexicon.ts'

const lexicons: Record<string, QuantityLexicon> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  ru: russian,
  zh: ideographic,
  ja: ideographic,
}

/** The lexicon of a language; one that knows digits only where there is none. */
export function quantityLexiconOf(language: string): QuantityLexicon {
  return lexicons[language.toLowerCase().split('-')[0] ?? ''] ?? digitsOnly
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
