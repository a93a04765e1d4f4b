import type {Language} from '../language.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const vietnamese: Language = {
  ...words,
  dayKinds,
  doubles: true,
  source:
    'UD_Vietnamese-VTB (November 2025): 266 of 266 words that deny; auxiliaries of the UD validator (August 2026): 49 of 49 places',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
