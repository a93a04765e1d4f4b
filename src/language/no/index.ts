import type {Language} from '../language.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const norwegian: Language = {
  ...words,
  dayKinds,
  source:
    'UD_Norwegian-Bokmaal (May 2025) and UD_Norwegian-Nynorsk (November 2025): 1,114 of 1,114 words that deny; auxiliaries of the UD validator (August 2026) but for forms of `få` as a main verb',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
