import type {Language} from '../language.ts'
import {numbers} from '../zh/numbers.ts'
import {negation} from './negation.ts'
import {norms} from './norms.ts'
import {quantifiers} from './quantifiers.ts'
import {smallWords} from './small-words.ts'
import {words} from './words.ts'

export const japanese: Language = {...words, negation, norms, numbers, quantifiers, smallWords}
