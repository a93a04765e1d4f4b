import {wordSet} from '../engine/memo.ts'
import type {Cues, SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('und oder sowie'),
  coordinators: wordSet('und oder sowie'),
  genitives: wordSet('der des von'),
}

export const cues: Cues = {
  inNames: 'von',
  inTitles: '',
  unfinished: 'von vom der die das dem den nach und oder für wenn soweit sofern falls dass',
  finite: 'ist sind wird werden kann können muss müssen soll sollen darf dürfen hat haben',
}
