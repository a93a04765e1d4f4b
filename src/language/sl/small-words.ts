import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('in ali'),
  coordinators: wordSet('in ali'),
  genitives: wordSet(''),
}
