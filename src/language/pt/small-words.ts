import {wordMap, wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('e ou'),
  coordinators: wordSet('e ou bem como'),
  genitives: wordSet('de do da dos das'),
  agents: wordSet('por pelo pela pelos pelas'),
  determiners: wordSet(
    'o a os as um uma este esta estes estas tal tais seu sua seus suas cada todo toda todos todas',
  ),
  fused: wordMap('a: ao aos à às; de: do da dos das; em: no na nos nas num numa; por: pelo pela pelos pelas'),
  others: 'outr[oa]s?',
}
