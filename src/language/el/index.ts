import type {Language} from '../language.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const greek: Language = {
  ...words,
  source:
    'Holton, Mackridge & Philippaki-Warburton, Greek: A Comprehensive Grammar (2nd edition, 2012), part III, 1.6 and 5',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
