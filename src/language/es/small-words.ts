import {wordSet} from '../engine/memo.ts'
import type {Cues, SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('y e o u'),
  coordinators: wordSet('y e o u'),
  genitives: wordSet('de'),
}

export const cues: Cues = {
  inNames: 'de del la y e',
  inTitles: '',
  unfinished: 'de el la los las y o si que cuando',
  finite: 'es son debe deben puede pueden será serán',
}
