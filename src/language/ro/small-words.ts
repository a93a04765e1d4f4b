import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('și şi sau ori'),
  coordinators: wordSet('și şi sau ori precum'),
  genitives: wordSet('de al a ale ai'),
}
