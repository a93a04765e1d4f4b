import {wordMap, wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('et ou'),
  coordinators: wordSet('et ou'),
  genitives: wordSet('de du des d'),
  agents: wordSet('par'),
  // The elided one stands apart as a word.
  articles: wordSet('l'),
  determiners: wordSet(
    'le la les un une des du ce cet cette ces tout toute tous toutes son sa ses leur leurs chaque aucun aucune',
  ),
  fused: wordMap('à: au aux; de: du des'),
  others: 'autres?',
}
