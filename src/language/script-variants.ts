import {inSimplified} from './zh/simplified.ts'

/** Two spellings that a script has for its words, so that two texts write one word in two ways throughout. */
export interface ScriptVariant {
  /** BCP 47 tags; empty for any language. */
  tags: readonly string[]
  /** What the one writes and the other does not; told by a word as it stands, in small letters. */
  one: {name: string; has(word: string): boolean}
  other: {name: string; has(word: string): boolean}
}

const by = (name: string, pattern: RegExp): ScriptVariant['one'] => ({
  name,
  has: (word) => pattern.test(word),
})
const without = (name: string, pattern: RegExp): ScriptVariant['one'] => ({
  name,
  has: (word) => !pattern.test(word),
})

/**
 * Sources: the Unicode Standard, chapters 7 to 12 (cedilla and comma, points, vowel signs, ligatures); OpenCC for Chinese;
 * the spelling reforms of Greece (1982); ISIRI 6219 for the Persian letters.
 */
export const scriptVariants: readonly ScriptVariant[] = [
  {
    tags: ['zh'],
    one: {name: 'traditional characters', has: (word) => inSimplified(word) !== word},
    other: {name: 'simplified characters', has: (word) => inSimplified(word) === word},
  },
  {
    tags: ['sr', 'bs', 'hr', 'sh', 'cnr', 'uz'],
    one: by('Cyrillic letters', /[\u0400-\u04ff]/),
    other: by('Latin letters', /[a-z]/),
  },
  {
    tags: [],
    one: by('ş and ţ with a cedilla', /[\u015f\u0163]/),
    other: by('ș and ț with a comma', /[\u0219\u021b]/),
  },
  {
    tags: [],
    one: by('vowel signs', /[\u064b-\u0652\u0670]/),
    other: without('no vowel signs', /[\u064b-\u0652\u0670]/),
  },
  {
    tags: [],
    one: by('Persian yeh and kaf', /[\u06cc\u06a9]/),
    other: by('Arabic yeh and kaf', /[\u064a\u0643\u0649]/),
  },
  {
    tags: [],
    one: by('alef with hamza', /[\u0622\u0623\u0625]/),
    other: without('bare alef', /[\u0622\u0623\u0625]/),
  },
  {tags: [], one: by('points', /[\u05b0-\u05c7]/), other: without('no points', /[\u05b0-\u05c7]/)},
  {
    tags: [],
    one: by('accents and breathings', /[\u1f00-\u1fff]/),
    other: without('one accent', /[\u1f00-\u1fff]/),
  },
  {tags: [], one: by('æ and œ', /[\u00e6\u0153]/), other: by('ae and oe', /[ao]e/)},
  {tags: [], one: by('ß', /\u00df/), other: by('ss', /ss/)},
  {tags: [], one: by('ё', /\u0451/), other: without('е', /\u0451/)},
  {tags: [], one: by('anusvara', /\u0902/), other: by('nasals', /[\u0919\u091e\u0923\u0928\u092e]\u094d/)},
]
