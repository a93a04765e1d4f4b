import {segmentedLanguage} from '../engine/segmented.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'
import {inSimplified} from './simplified.ts'

/** Who does something (提供者), and bodies (委员会, 监事会), which ICU's dictionary cuts in two; not 或者, nor the verb 会. */
const suffixed = /[^或再]者$|(?:委员|[理监董]事|代表大|协商|联合|协)会$/u

export const words: Language = {
  ...segmentedLanguage(functionWords, inSimplified, suffixed),
  plain: inSimplified,
}
