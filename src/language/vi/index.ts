import type {Language} from '../language.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const vietnamese: Language = {
  ...words,
  source:
    'Thompson, A Vietnamese Reference Grammar (1987), chapters 9 and 13; Luật Ban hành văn bản quy phạm pháp luật (2015), art. 8',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
