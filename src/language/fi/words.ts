import {stemmer} from '@orama/stemmers/finnish'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'

export const words: Language = {
  // `sopimus` and `sopimuksen` stay apart, `vuokra` and `vuokran` meet.
  ...spacedLanguage({
    ...functionWords,
    stem: stemmer,
  }),
  inflection: false,
}
