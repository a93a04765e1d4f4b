import {wordMap, wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('e ed o od nonché'),
  coordinators: wordSet('e ed o od nonché'),
  genitives: wordSet('di del della dei degli delle dello'),
  agents: wordSet('da dal dalla dallo dai dagli dalle'),
  // The elided one stands apart as a word.
  articles: wordSet('l'),
  determiners: wordSet(
    'il lo la i gli le un uno una questo questa questi queste tale tali suo sua suoi sue ogni',
  ),
  fused: wordMap(
    'a: al allo alla ai agli alle all; di: del dello della dei degli delle dell; da: dal dallo dalla dai dagli dalle dall; in: nel nello nella nei negli nelle nell; su: sul sullo sulla sui sugli sulle sull; con: col coi',
  ),
  others: 'altr[ieoa]',
}
