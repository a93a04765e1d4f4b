import type {Language} from '../language.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const hebrew: Language = {
  ...words,
  source: 'Glinert, The Grammar of Modern Hebrew (Cambridge, 1989), chapters 12, 28, 30',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
