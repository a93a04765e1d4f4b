import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('i o ni'),
  coordinators: wordSet('i o ni'),
  genitives: wordSet('de del dels d'),
}
