import type {Language} from '../language.ts'
import {dayKinds} from './day-kinds.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const estonian: Language = {
  ...words,
  dayKinds,
  source:
    'by hand, compared with no grammar yet; beside the English Universal Declaration of Human Rights nothing is told',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
