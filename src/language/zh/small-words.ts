import {wordSet} from '../engine/memo.ts'
import type {SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('和 与 與 及 以及 或 或者 并'),
  coordinators: wordSet('和 与 與 及 以及 或 或者 并'),
  genitives: wordSet('的 之'),
  agents: wordSet('被 由'),
}
