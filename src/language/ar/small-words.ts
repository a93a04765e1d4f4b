import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('و او'),
  coordinators: wordSet('و او'),
  genitives: wordSet(''),
}
