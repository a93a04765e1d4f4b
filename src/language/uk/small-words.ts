import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('і й та або чи'),
  coordinators: wordSet('і й та або чи'),
  genitives: wordSet(''),
}
