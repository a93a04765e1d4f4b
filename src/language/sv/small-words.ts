import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('och eller samt'),
  coordinators: wordSet('och eller samt'),
  genitives: wordSet(''),
}
