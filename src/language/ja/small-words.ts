import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('と や および または 及び 並びに 又は'),
  coordinators: wordSet('と や および または 及び 並びに 又は'),
  genitives: wordSet('の'),
}
