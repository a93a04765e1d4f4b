import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('en of alsmede alsook'),
  coordinators: wordSet('en of alsmede alsook'),
  genitives: wordSet('van'),
  agents: wordSet('door'),
  determiners: wordSet('de het een dit dat deze die elk elke ieder iedere zijn haar hun'),
  others: '(?:andere|overige)',
}
