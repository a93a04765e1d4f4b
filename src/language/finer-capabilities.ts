import type {Language} from './language.ts'

/** What else is checked in texts of one language, and only where its folder says how: see docs/languages.md. */
export const finerNames = [
  'dayKinds',
  'qualifiers',
  'conditions',
  'opposites',
  'smallWords',
  'verbForms',
  'definitions',
  'dictionary',
] as const
/** Something smaller that a language is checked for. */
export type FinerCapability = (typeof finerNames)[number]

/** How each is called at the head of a column. */
export const finerTitles: Readonly<Record<FinerCapability, string>> = {
  dayKinds: 'kinds of day',
  qualifiers: 'gross / net, before / after',
  conditions: 'lost conditions',
  opposites: 'opposites',
  smallWords: 'lost small words',
  verbForms: 'tense, person',
  definitions: 'defined terms',
  dictionary: 'dictionary',
}

/** What of it a language has. */
export function finerCapabilitiesOf(language: Language): Record<FinerCapability, boolean> {
  return {
    dayKinds: language.dayKinds !== undefined,
    qualifiers: language.qualifiers !== undefined,
    conditions: language.conditions !== undefined,
    opposites: language.opposing !== undefined,
    smallWords: language.connectives !== undefined,
    verbForms: language.verbForms !== undefined,
    definitions: language.definitions !== undefined,
    dictionary: language.lexicon !== undefined,
  }
}
