import {wordSet} from '../engine/memo.ts'
import type {Cues, SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('e ou'),
  coordinators: wordSet('e ou bem como'),
  genitives: wordSet('de do da dos das'),
}

export const cues: Cues = {
  inNames: 'de do da dos das e',
  inTitles: '',
  unfinished: 'de do da dos das em por para com e ou que se quando',
  finite: 'é são deve devem pode podem será serão tem têm',
}
