import {wordSet} from '../engine/memo.ts'
import type {Cues, SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('et ou'),
  coordinators: wordSet('et ou'),
  genitives: wordSet('de du des d'),
}

export const cues: Cues = {
  inNames: 'de du des la le les et',
  inTitles: '',
  unfinished: 'des de du la le les par et ou en si que lorsque',
  finite: 'est sont doit doivent peut peuvent sera seront',
}
