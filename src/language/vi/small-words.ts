import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('và hoặc hay'),
  coordinators: wordSet('và hoặc hay'),
  genitives: wordSet('của'),
}
