import {wordSet} from '../engine/memo.ts'
import type {Cues, SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('и или'),
  coordinators: wordSet('и или'),
  genitives: wordSet(''),
}

export const cues: Cues = {
  inNames: 'для и по',
  inTitles: '',
  unfinished: 'о в с и или по для если что',
  finite: '',
}
