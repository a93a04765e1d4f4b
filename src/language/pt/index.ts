import type {Language} from '../language.ts'
import {conditions} from './conditions.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {pronouns} from './pronouns.ts'
import {qualifiers} from './qualifiers.ts'
import {quantifiers} from './quantifiers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const portuguese: Language = {
  ...words,
  dayKinds,
  negation,
  get norms() {
    return norms()
  },
  numbers,
  pronouns,
  quantifiers,
  smallWords,
  conditions,
  qualifiers,
  opposing: /^(?:in|im|i|des|anti)-?/,
}
