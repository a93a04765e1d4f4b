import {arabic} from './ar/index.ts'
import {belarusian} from './be/index.ts'
import {bulgarian} from './bg/index.ts'
import {catalan} from './ca/index.ts'
import {type Capability, capabilitiesOf, capabilityNames} from './capabilities.ts'
import {czech} from './cs/index.ts'
import {danish} from './da/index.ts'
import {german} from './de/index.ts'
import {withDurations} from './durations.ts'
import {greek} from './el/index.ts'
import {english} from './en/index.ts'
import {wordSet} from './engine/memo.ts'
import {segmentedLanguage} from './engine/segmented.ts'
import {defaultLanguage} from './engine/und.ts'
import {spanish} from './es/index.ts'
import {estonian} from './et/index.ts'
import {persian} from './fa/index.ts'
import {finnish} from './fi/index.ts'
import {french} from './fr/index.ts'
import {withFractions} from './fractions.ts'
import {hebrew} from './he/index.ts'
import {hindi} from './hi/index.ts'
import {croatian} from './hr/index.ts'
import {hungarian} from './hu/index.ts'
import {indonesian} from './id/index.ts'
import {italian} from './it/index.ts'
import {japanese} from './ja/index.ts'
import {korean} from './ko/index.ts'
import type {Language} from './language.ts'
import {lithuanian} from './lt/index.ts'
import {latvian} from './lv/index.ts'
import {measuresOf} from './measures.ts'
import {malay} from './ms/index.ts'
import {dutch} from './nl/index.ts'
import {norwegian} from './no/index.ts'
import {digitsOnly, type NumberLexicon} from './numbers.ts'
import {polish} from './pl/index.ts'
import {primarySubtag} from './primary-subtag.ts'
import {portuguese} from './pt/index.ts'
import {romanian} from './ro/index.ts'
import {russian} from './ru/index.ts'
import {slovak} from './sk/index.ts'
import {slovenian} from './sl/index.ts'
import type {SmallWords} from './small-words.ts'
import {serbian} from './sr/index.ts'
import {swedish} from './sv/index.ts'
import {thai} from './th/index.ts'
import {turkish} from './tr/index.ts'
import {inTwoScripts} from './two-scripts.ts'
import {ukrainian} from './uk/index.ts'
import {vietnamese} from './vi/index.ts'
import {chinese} from './zh/index.ts'

/**
 * Every language, by its tag. In the program a language is evaluated when it is first asked for, most runs meet one:
 * `scripts/build.mjs` does that by the form of these lines.
 */
const languages: ReadonlyMap<string, () => Language> = new Map([
  ['en', (): Language => english],
  ['fr', (): Language => french],
  ['de', (): Language => german],
  ['es', (): Language => spanish],
  ['it', (): Language => italian],
  ['pt', (): Language => portuguese],
  ['nl', (): Language => dutch],
  ['ru', (): Language => russian],
  ['zh', (): Language => chinese],
  ['ja', (): Language => japanese],
  ['pl', (): Language => polish],
  ['cs', (): Language => czech],
  ['sv', (): Language => swedish],
  ['uk', (): Language => ukrainian],
  ['ar', (): Language => arabic],
  ['he', (): Language => hebrew],
  ['tr', (): Language => turkish],
  ['el', (): Language => greek],
  ['hi', (): Language => hindi],
  ['ko', (): Language => korean],
  ['vi', (): Language => vietnamese],
  ['th', (): Language => thai],
  ['da', (): Language => danish],
  ['fi', (): Language => finnish],
  ['hu', (): Language => hungarian],
  ['id', (): Language => indonesian],
  ['no', (): Language => norwegian],
  ['ro', (): Language => romanian],
  ['bg', (): Language => bulgarian],
  ['ca', (): Language => catalan],
  ['sk', (): Language => slovak],
  ['et', (): Language => estonian],
  ['hr', (): Language => croatian],
  ['lt', (): Language => lithuanian],
  ['lv', (): Language => latvian],
  ['sl', (): Language => slovenian],
  ['be', (): Language => belarusian],
  ['fa', (): Language => persian],
  ['sr', (): Language => serbian],
  ['ms', (): Language => malay],
])

/** Tags of the languages that have more than how their laws are drafted; not all of them are recognised by their words. */
export const tabledLanguages: readonly string[] = [...languages.keys()]

/** Tags of what has its folder under another: the two written forms of Norwegian, standards of one language, and codes that ISO 639 replaced. */
const folderOf: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  in: 'id',
  iw: 'he',
  bs: 'sr',
  sh: 'sr',
  cnr: 'sr',
}

const noCues = {inNames: '', inTitles: '', unfinished: '', finite: ''}

/** Languages without more than their words, which the dictionaries of ICU part. */
const unspaced: ReadonlyMap<string, Language> = new Map(
  ['km', 'lo', 'my'].map((id) => [
    id,
    segmentedLanguage({id, links: wordSet(''), boundaries: wordSet(''), cues: noCues}),
  ]),
)

/** By tag, since it is asked for in every row, and in the program to load a language makes a copy of its names. */
const asked = new Map<string, Language>()

/** The adaptor for a BCP 47 tag (`en`, `en-GB`); the default one where there is none. */
export function languageOf(tag: string): Language {
  let language = asked.get(tag)
  if (!language) {
    const subtag = primarySubtag(tag)
    const id = folderOf[subtag] ?? subtag
    language = languages.get(id)?.() ?? unspaced.get(id) ?? inTwoScripts.get(id) ?? defaultLanguage
    asked.set(tag, language)
  }
  return language
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

/** The small words of a language; of a language without, those of all: a text in it may well share them. */
export function smallWordsOf(tag: string): SmallWords {
  return languageOf(tag).smallWords ?? anyLanguages
}

const inAny = (kind: 'conjunctions' | 'coordinators' | 'genitives') => ({
  has: (word: string): boolean =>
    [...languages.values()].some((language) => language().smallWords?.[kind].has(word) ?? false),
})
const anyLanguages: SmallWords = {
  conjunctions: inAny('conjunctions'),
  coordinators: inAny('coordinators'),
  genitives: inAny('genitives'),
}

const made = new Map<Language, NumberLexicon>()

const withMeasures = (own: NumberLexicon, language: string): NumberLexicon => ({
  ...own,
  units: {...measuresOf(language), ...own.units},
})

/** The number words of a language; those of none, where it has none: digits are read in all. */
export function numbersOf(tag: string): NumberLexicon {
  const language = languageOf(tag)
  const known = made.get(language)
  if (known) return known
  const own = language.numbers?.() ?? digitsOnly
  const measured = Object.keys(own.units).length > 0 ? withMeasures(own, language.id) : own
  const lexicon = withDurations(withFractions(measured, language.id), language.id)
  made.set(language, lexicon)
  return lexicon
}
