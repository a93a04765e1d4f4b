import type {Language} from '../language.ts'
import {agents} from './agents.ts'
import {conditions} from './conditions.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {pronouns} from './pronouns.ts'
import {qualifiers} from './qualifiers.ts'
import {quantifiers} from './quantifiers.ts'
import {smallWords} from './small-words.ts'
import {wordClasses} from './word-classes.ts'
import {words} from './words.ts'

export const russian: Language = {
  ...words,
  agents,
  classes: wordClasses,
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
  opposing: /^(?:не|без|бес|анти)-?/,
}
