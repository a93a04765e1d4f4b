import type {Language} from '../language.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const thai: Language = {
  ...words,
  source: 'Iwasaki & Ingkaphirom, A Reference Grammar of Thai (Cambridge, 2005), chapters 11 and 13',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
