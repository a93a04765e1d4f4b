import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('and or'),
  coordinators: wordSet('and or as well nor'),
  genitives: wordSet('of'),
  agents: wordSet('by'),
  determiners: wordSet(
    'the a an this that these those such any all each every some no its their his her our your my whose other',
  ),
  others: 'others?',
}
