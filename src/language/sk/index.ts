import type {Language} from '../language.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const slovak: Language = {
  ...words,
  dayKinds,
  source:
    'UD_Slovak-SNK (May 2026): 141 of 142 words that deny, 16 of them by the `nie` before them; modal verbs by hand, compared with no grammar yet',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
