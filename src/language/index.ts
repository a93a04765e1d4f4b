import {english} from './en.ts'
import type {Language} from './language.ts'
import {defaultLanguage} from './und.ts'

export type {Language} from './language.ts'
export type {Entry, Lexicon, Parts} from './lexicon/lexicon.ts'

const languages: Record<string, Language> = {en: english}

/** The adaptor for a BCP 47 tag (`en`, `en-GB`); the default one where there is none. */
export function languageOf(tag: string): Language {
  return languages[tag.toLowerCase().split('-')[0] ?? ''] ?? defaultLanguage
}

/** Guesses the language of a text; returns a BCP 47 primary subtag. */
export function detectLanguage(_text: string): string {
  return 'en'
}
