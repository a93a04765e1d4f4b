import type {Language} from '../language.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const arabic: Language = {
  ...words,
  source: 'Ryding, A Reference Grammar of Modern Standard Arabic (Cambridge, 2005), chapters 15, 34, 37',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
