import {type Capability, capabilitiesOf, capabilityNames} from './capabilities.ts'
import {german} from './de/index.ts'
import {english} from './en/index.ts'
import {defaultLanguage} from './engine/und.ts'
import {spanish} from './es/index.ts'
import {french} from './fr/index.ts'
import {italian} from './it/index.ts'
import {japanese} from './ja/index.ts'
import type {Language} from './language.ts'
import {dutch} from './nl/index.ts'
import {digitsOnly, type NumberLexicon} from './numbers.ts'
import {portuguese} from './pt/index.ts'
import {russian} from './ru/index.ts'
import type {SmallWords} from './small-words.ts'
import {chinese} from './zh/index.ts'

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

/**
 * What can be checked in the language of a BCP 47 tag.
 *
 * @example capabilities('it') // {inflection: true, numbers: true, modality: true, negation: true, pronouns: true}
 */
export function capabilities(tag: string): Record<Capability, boolean> {
  return capabilitiesOf(languageOf(tag))
}

/** What is not checked in a language, since nothing here knows how. */
export function uncheckedIn(tag: string): Capability[] {
  const known = capabilities(tag)
  return capabilityNames.filter((name) => !known[name])
}

/** The tags of the languages that have a folder here. */
export const knownLanguages: readonly string[] = [...languages.keys()]

/** The small words of a language; of a language without, those of all: a text in it may well share them. */
export function smallWordsOf(tag: string): SmallWords {
  return languageOf(tag).smallWords ?? anyLanguages
}

const inAny = (kind: 'conjunctions' | 'coordinators' | 'genitives') => ({
  has: (word: string): boolean =>
    [...languages.values()].some(({smallWords}) => smallWords?.[kind].has(word) ?? false),
})
const anyLanguages: SmallWords = {
  conjunctions: inAny('conjunctions'),
  coordinators: inAny('coordinators'),
  genitives: inAny('genitives'),
}

const made = new Map<Language, NumberLexicon>()

/** The number words of a language; those of none, where it has none: digits are read in all. */
export function numbersOf(tag: string): NumberLexicon {
  const language = languageOf(tag)
  const lexicon = made.get(language) ?? language.numbers?.() ?? digitsOnly
  made.set(language, lexicon)
  return lexicon
}
