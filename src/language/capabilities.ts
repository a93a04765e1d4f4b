import type {Language} from './language.ts'

/** What is checked only where a language's folder says how; structure, digits and words are compared in all. */
export const capabilityNames = ['inflection', 'numbers', 'modality', 'negation', 'pronouns'] as const
/** What a language is checked for beyond its words. */
export type Capability = (typeof capabilityNames)[number]

/** How each is called in a sentence. */
export const capabilityTitles: Readonly<Record<Capability, string>> = {
  inflection: 'inflected forms',
  numbers: 'numbers in words',
  modality: 'modal verbs',
  negation: 'negation',
  pronouns: 'pronouns',
}

/** What can be checked in a language: what its folder fills. */
export function capabilitiesOf(language: Language): Record<Capability, boolean> {
  return {
    inflection: language.inflection ?? language.id !== 'und',
    numbers: 'numbers' in language,
    // Asked without reading it: many a language makes its modal verbs when they are first read.
    modality: 'norms' in language,
    negation: 'negation' in language,
    pronouns: 'pronouns' in language,
  }
}
