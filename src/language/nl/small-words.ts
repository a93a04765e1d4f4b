import {wordSet} from '../engine/memo.ts'
import type {Cues, SmallWords} from '../small-words.ts'

export const smallWords: SmallWords = {
  conjunctions: wordSet('en of alsmede alsook'),
  coordinators: wordSet('en of alsmede alsook'),
  genitives: wordSet('van'),
}

export const cues: Cues = {
  inNames: 'van de der en het voor',
  inTitles: '',
  unfinished: 'van de het een in op met voor door en of die dat als indien wanneer tenzij',
  finite: 'is zijn wordt worden moet moeten kan kunnen mag mogen zal zullen heeft hebben',
}
