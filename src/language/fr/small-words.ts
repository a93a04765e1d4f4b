import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('et ou'),
  coordinators: wordSet('et ou'),
  genitives: wordSet('de du des d'),
}
