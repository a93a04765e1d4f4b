import {wordMap, wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('y e o u'),
  coordinators: wordSet('y e o u'),
  genitives: wordSet('de'),
  agents: wordSet('por'),
  determiners: wordSet(
    'el la los las un una unos unas este esta estos estas dicho dicha dichos dichas su sus cada todo toda todos todas',
  ),
  fused: wordMap('a: al; de: del'),
  others: 'otr[oa]s?',
}
