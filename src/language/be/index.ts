import {defaultLanguage} from '../engine/und.ts'
import type {Language} from '../language.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'

export const belarusian: Language = {
  ...defaultLanguage,
  id: 'be',
  inflection: false,
  source:
    'by hand, compared with no grammar yet; beside the English Universal Declaration of Human Rights nothing is told',
  negation,
  get norms() {
    return norms()
  },
  numbers,
}
