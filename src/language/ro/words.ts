import {stemmer} from '@orama/stemmers/romanian'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'

/** The letters of the standard, `ș` and `ț`, for those with a cedilla that older texts have. */
const letters: Readonly<Record<string, string>> = {ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț'}
const inCommas = (text: string): string => text.replaceAll(/[şţŞŢ]/g, (letter) => letters[letter]!)

export const words: Language = {
  // Snowball makes one of `prelucrare` and `prelucrător`: kin, not the same word.
  ...spacedLanguage({
    ...functionWords,
    foldSpelling: inCommas,
    stem: (folded) => folded,
    root: stemmer,
  }),
  inflection: false,
  plain: inCommas,
}
