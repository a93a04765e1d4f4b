import {wordSet} from '../engine/memo.ts'
import type {Language} from '../language.ts'
import {agents} from './agents.ts'
import {conditions} from './conditions.ts'
import {connectives, degrees, floating, subjects} from './connectives.ts'
import {dayKinds} from './day-kinds.ts'
import {definitions} from './definitions.ts'
import {earlier} from './early-modern.ts'
import {degreeWords, lightWords} from './light-words.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {pronouns} from './pronouns.ts'
import {qualifiers} from './qualifiers.ts'
import {quantifiers} from './quantifiers.ts'
import {asksAnyhow} from './questions.ts'
import {smallNouns} from './small-nouns.ts'
import {compounds, smallWords} from './small-words.ts'
import {verbForms} from './verb-forms.ts'
import {words} from './words.ts'

export const english: Language = {
  ...words,
  agents,
  compounds,
  dayKinds,
  definitions,
  asksAnyhow,
  connectives,
  degrees,
  degreeWords,
  floating,
  lightWords,
  negation,
  get norms() {
    return norms()
  },
  numbers,
  pronouns,
  quantifiers,
  smallNouns,
  smallWords,
  subjects,
  conditions,
  qualifiers,
  verbForms,
  earlier,
  opposing: /^(?:un|in|im|il|ir|dis|non|mis|anti)-?/,
  archaic: wordSet('thou thee thy thine ye hath doth saith unto shalt hast wilt'),
}
