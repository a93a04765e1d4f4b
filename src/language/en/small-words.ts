import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('and or'),
  coordinators: wordSet('and or as well nor'),
  genitives: wordSet('of'),
}
