import type {Language} from '../language.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const hindi: Language = {
  ...words,
  source: 'Kachru, Hindi (London Oriental and African Language Library 12, 2006), chapters 5 and 8',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
