import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('ja tai sekä eli'),
  coordinators: wordSet('ja tai sekä eli'),
  genitives: wordSet(''),
}
