import type {Language} from '../language.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const indonesian: Language = {
  ...words,
  dayKinds,
  source:
    'UD_Indonesian-PUD (November 2025): 177 of 177 words that deny; 92 % of 91 English modal verbs answered',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
