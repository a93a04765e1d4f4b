import type {Language} from '../language.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const thai: Language = {
  ...words,
  dayKinds,
  doubles: true,
  source:
    'UD_Thai-PUD (November 2025): 205 of 205 words that deny; 68 % of 91 English modal verbs answered; auxiliaries of the UD validator (August 2026) but for `ได้`, which is also to get',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
