import type {Language} from '../language.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {asks} from './questions.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const greek: Language = {
  ...words,
  asks,
  dayKinds,
  source:
    'UD_Greek-GDT (November 2025): 111 of 111 particles that deny; modal verbs by hand, compared with no grammar yet',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
