import type {Language} from '../language.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const finnish: Language = {
  ...words,
  dayKinds,
  source: 'UD_Finnish-PUD (May 2025): 122 of 124 words that deny; 80 % of 91 English modal verbs answered',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
