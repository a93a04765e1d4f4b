import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('ir arba'),
  coordinators: wordSet('ir arba'),
  genitives: wordSet(''),
}
