import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'

export const words: Language = {
  ...spacedLanguage({
    ...functionWords,
    stem: (folded) => folded,
  }),
  inflection: false,
}
