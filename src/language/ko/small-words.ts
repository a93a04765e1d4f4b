import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('및 또는'),
  coordinators: wordSet('및 또는'),
  genitives: wordSet(''),
}
