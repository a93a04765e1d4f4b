import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('i ili'),
  coordinators: wordSet('i ili'),
  genitives: wordSet(''),
}
