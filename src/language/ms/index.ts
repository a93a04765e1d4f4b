import {defaultLanguage} from '../engine/und.ts'
import type {Language} from '../language.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'

export const malay: Language = {
  ...defaultLanguage,
  id: 'ms',
  inflection: false,
  source:
    'by hand, compared with no grammar yet; after the acts of Malaysia, which stand in Malay and in English',
  negation,
  get norms() {
    return norms()
  },
  numbers,
}
