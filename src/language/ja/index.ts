import type {Language} from '../language.ts'
import {dayKinds} from '../zh/day-kinds.ts'
import {numbers} from '../zh/numbers.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {pronouns} from './pronouns.ts'
import {quantifiers} from './quantifiers.ts'
import {asks} from './questions.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const japanese: Language = {
  ...words,
  asks,
  dayKinds,
  negation,
  get norms() {
    return norms()
  },
  numbers,
  pronouns,
  quantifiers,
  smallWords,
}
