import type {Language} from '../language.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const catalan: Language = {
  ...words,
  dayKinds,
  source: 'modal verbs and negation by hand, compared with no treebank yet',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
