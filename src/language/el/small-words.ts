import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('και η'),
  coordinators: wordSet('και η'),
  genitives: wordSet(''),
}
