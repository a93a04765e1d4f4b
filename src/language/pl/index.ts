import type {Language} from '../language.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const polish: Language = {
  ...words,
  dayKinds,
  source:
    'UD_Polish-PUD (November 2025): 129 of 129 words that deny; 86 % of 91 English modal verbs answered',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
