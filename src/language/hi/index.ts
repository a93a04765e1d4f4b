import type {Language} from '../language.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const hindi: Language = {
  ...words,
  dayKinds,
  source:
    'UD_Hindi-PUD (November 2025): 134 of 136 words that deny; 80 % of 91 English modal verbs answered; auxiliaries of the UD validator (August 2026) but for `होना`, which is also to be',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
