import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('и или както'),
  coordinators: wordSet('и или както'),
  genitives: wordSet('на'),
  others: 'други\\p{L}+',
}
