import type {RuleSetting} from '../../judge/index.ts'

/** Settings of rules for a kind of text, by the name that `extends` gives; the config's own go before them. */
const profiles = {
  legal: {
    'modality-mismatch': 'error',
    'negation-mismatch': 'error',
    'number-mismatch': 'error',
    'party-swap': 'error',
    'entity-mismatch': 'error',
    omission: 'error',
    addition: 'error',
    structure: 'error',
    'wording-divergence': 'off',
  },
  // Translators of scripture vary names and words from verse to verse; lost verses, numbers and names count.
  scripture: {
    'term-divergence': 'info',
    'wording-divergence': 'off',
    'term-inconsistency': 'off',
    'modality-mismatch': 'info',
    'word-order': 'info',
    repetition: 'info',
    structure: 'error',
  },
  localisation: {
    untranslated: 'error',
    'glued-text': 'error',
    'entity-mismatch': 'error',
    omission: 'error',
    'term-deprecated': 'error',
    'term-missing': 'error',
    'modality-mismatch': 'warning',
    'wording-divergence': 'off',
  },
  strict: {
    'term-divergence': 'error',
    'wording-divergence': 'warning',
    'term-inconsistency': 'error',
    'term-deprecated': 'error',
    'term-missing': 'error',
    'question-mismatch': 'error',
    'pronoun-mismatch': 'error',
    'party-swap': 'error',
    'word-order': 'error',
    'entity-mismatch': 'error',
    omission: 'error',
    addition: 'error',
    repetition: 'error',
    untranslated: 'error',
    'glued-text': 'error',
    numbering: 'error',
    structure: 'error',
    drift: 'error',
  },
  'terms-off': {
    'term-divergence': 'off',
    'wording-divergence': 'off',
    'term-inconsistency': 'off',
  },
} as const satisfies Record<string, Record<string, RuleSetting>>

export type Profile = keyof typeof profiles

export const settingsIn = (name: Profile): Record<string, RuleSetting> => profiles[name]
