import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('ja või'),
  coordinators: wordSet('ja või'),
  genitives: wordSet(''),
}
