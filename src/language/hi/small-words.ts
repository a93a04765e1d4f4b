import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('और या एवं तथा'),
  coordinators: wordSet('और या एवं तथा'),
  genitives: wordSet('का की के'),
}
