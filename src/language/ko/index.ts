import type {Language} from '../language.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const korean: Language = {
  ...words,
  source: '법령 입안·심사 기준 (법제처, 2022)',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
