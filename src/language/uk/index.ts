import type {Language} from '../language.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const ukrainian: Language = {
  ...words,
  dayKinds,
  source:
    'UD_Ukrainian-IU (May 2026): 320 of 321 words that deny; modal verbs by hand, compared with no grammar yet',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
