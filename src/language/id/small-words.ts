import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('dan atau serta'),
  coordinators: wordSet('dan atau serta'),
  genitives: wordSet(''),
}
