import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('og eller samt'),
  coordinators: wordSet('og eller samt'),
  genitives: wordSet('af'),
}
