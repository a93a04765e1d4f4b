import {wordSet} from '../engine/memo.ts'
import type {Cues, SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('and or'),
  coordinators: wordSet('and or as well nor'),
  genitives: wordSet('of'),
}

export const cues: Cues = {
  inNames: 'of for and the on in with to',
  inTitles: 'a an as at by or',
  unfinished: 'of in under by to with from through for and or the a an if that unless where when',
  finite: 'shall must may will is are was were has have does do can cannot should',
}
