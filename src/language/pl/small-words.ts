import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('i oraz lub albo'),
  coordinators: wordSet('i oraz lub albo'),
  genitives: wordSet(''),
}
