import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('e ed o od nonché'),
  coordinators: wordSet('e ed o od nonché'),
  genitives: wordSet('di del della dei degli delle dello'),
  agents: wordSet('da dal dalla dallo dai dagli dalle'),
  determiners: wordSet(
    'il lo la i gli le un uno una questo questa questi queste tale tali suo sua suoi sue ogni',
  ),
}
