import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('un vai'),
  coordinators: wordSet('un vai'),
  genitives: wordSet(''),
}
