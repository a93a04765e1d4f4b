import {segmentedLanguage} from '../engine/segmented.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'

/** Who does something, bodies, what is due, and what something is: 賃借人, 労働者, 監査役, 委員会, 著作権, 契約書, 利用料. */
const suffixes = '人者員士役官会所権金書費料法率物額罪税性化'

export const words: Language = segmentedLanguage(functionWords, undefined, undefined, suffixes)
