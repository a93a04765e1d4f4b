import {wordSet} from '../engine/memo.ts'
import type {Cues, SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('e ed o od nonché'),
  coordinators: wordSet('e ed o od nonché'),
  genitives: wordSet('di del della dei degli delle dello'),
}

export const cues: Cues = {
  inNames: 'di del della dei degli delle e',
  inTitles: '',
  unfinished: 'di a da in con su per del della dei e o che se quando',
  finite: 'è sono deve devono può possono sarà saranno ha hanno',
}
