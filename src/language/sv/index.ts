import type {Language} from '../language.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const swedish: Language = {
  ...words,
  dayKinds,
  source:
    'UD_Swedish-PUD (May 2026): 104 of 104 words that deny; 89 % of 91 English modal verbs answered; auxiliaries of the UD validator (August 2026) but for `skulle` and forms of `få` as a main verb',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
