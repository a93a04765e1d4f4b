import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('и или'),
  coordinators: wordSet('и или'),
  genitives: wordSet(''),
  others: 'ины\\p{L}+',
}
