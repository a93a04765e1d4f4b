import type {Language} from '../language.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {numbers} from './numbers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const turkish: Language = {
  ...words,
  source: 'Mevzuat Hazırlama Usul ve Esasları Hakkında Yönetmelik (2022)',
  negation,
  get norms() {
    return norms()
  },
  numbers,
  smallWords,
}
