import {wordSet} from '../engine/memo.ts'
import type {Cues, SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('と や および または 及び 並びに 又は'),
  coordinators: wordSet('と や および または 及び 並びに 又は'),
  genitives: wordSet('の'),
}

export const cues: Cues = {
  inNames: '',
  inTitles: '',
  unfinished: '',
  finite: '',
}
