import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('és vagy illetve valamint'),
  coordinators: wordSet('és vagy illetve valamint'),
  genitives: wordSet(''),
}
