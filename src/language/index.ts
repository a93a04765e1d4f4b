import {german} from './de.ts'
import {guessLanguage} from './detect.ts'
import {english} from './en.ts'
import {spanish} from './es.ts'
import {french} from './fr.ts'
import {italian} from './it.ts'
import {japanese} from './ja.ts'
import type {Language} from './language.ts'
import {dutch} from './nl.ts'
import {portuguese} from './pt.ts'
import {russian} from './ru.ts'
import {defaultLanguage} from './und.ts'
import {chinese} from './zh.ts'

export type {Language, PhraseRole} from './language.ts'
export {type Entry, type Lexicon, nearness, type Parts} from './lexicon/lexicon.ts'

const languages: ReadonlyMap<string, Language> = new Map(
  [english, french, german, spanish, italian, portuguese, dutch, russian, chinese, japanese].map(
    (language) => [language.id, language],
  ),
)

/** The language of a BCP 47 tag without script and region: `en-GB` → `en`. */
export function primarySubtag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!
}

/** The adaptor for a BCP 47 tag (`en`, `en-GB`); the default one where there is none. */
export function languageOf(tag: string): Language {
  return languages.get(primarySubtag(tag)) ?? defaultLanguage
}

/** Guesses the language of a text, for which a few hundred characters do; returns a BCP 47 primary subtag. */
export function detectLanguage(text: string): string {
  return guessLanguage(text, [...languages.values()], defaultLanguage)
}
