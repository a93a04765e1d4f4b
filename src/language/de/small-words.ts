import {wordMap, wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('und oder sowie'),
  coordinators: wordSet('und oder sowie'),
  genitives: wordSet('der des von'),
  agents: wordSet('von vom durch'),
  articles: wordSet('der die das den dem des ein eine einen einem einer eines'),
  fused: wordMap('an: am ans; bei: beim; in: im ins; von: vom; zu: zum zur'),
  others: '(?:andere|weitere)\\w*',
}
