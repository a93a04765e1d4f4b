import type {Language} from '../language.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const ukrainian: Language = {
  ...words,
  source: 'Правила оформлення проєктів законів (Апарат Верховної Ради України, 2014)',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
