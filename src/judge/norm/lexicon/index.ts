import {german} from './de.ts'
import {english} from './en.ts'
import {spanish} from './es.ts'
import {french} from './fr.ts'
import {japanese} from './ja.ts'
import type {NormLexicon} from './lexicon.ts'
import {russian} from './ru.ts'
import {chinese} from './zh.ts'

export {expressionOf, type NormLexicon} from './lexicon.ts'

const lexicons: Record<string, NormLexicon> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  ru: russian,
  zh: chinese,
  ja: japanese,
}

/** The lexicon of a language; undefined where there is none, and then its modals are not compared. */
export function normLexiconOf(language: string): NormLexicon | undefined {
  return lexicons[language.toLowerCase().split('-')[0] ?? '']
}
