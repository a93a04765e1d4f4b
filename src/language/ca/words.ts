import {wordSet} from '../engine/memo.ts'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'

export const words: Language = {
  ...spacedLanguage({
    ...functionWords,
    elisions: wordSet('d l s m t n'),
    stem: (folded) => folded,
  }),
  inflection: false,
}
