import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'
import {withTonesLast} from './tones.ts'

export const words: Language = spacedLanguage({
  ...functionWords,
  foldSpelling: withTonesLast,
  stem: (folded) => folded,
})
