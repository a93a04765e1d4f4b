import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('a i aj alebo či'),
  coordinators: wordSet('a i aj alebo či'),
  genitives: wordSet(''),
}
