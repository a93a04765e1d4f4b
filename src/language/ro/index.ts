import type {Language} from '../language.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const romanian: Language = {
  ...words,
  dayKinds,
  source:
    'UD_Romanian-RRT (May 2025): 233 of 235 words that deny; auxiliaries of the UD validator (August 2026) but for `ști`, which is also to know',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
