import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('a i nebo či'),
  coordinators: wordSet('a i nebo či'),
  genitives: wordSet(''),
}
