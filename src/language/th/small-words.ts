import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('และ หรือ'),
  coordinators: wordSet('และ หรือ'),
  genitives: wordSet('ของ'),
}
