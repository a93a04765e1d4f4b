import {stemmer} from '@orama/stemmers/indonesian'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'

export const words: Language = {
  // Snowball makes one of `penyewa`, `menyewa` and `sewa`: kin, not the same word.
  ...spacedLanguage({
    ...functionWords,
    stem: (folded) => folded,
    root: stemmer,
  }),
  inflection: false,
}
