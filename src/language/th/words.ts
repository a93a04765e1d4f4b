import {segmentedLanguage} from '../engine/segmented.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'

export const words: Language = segmentedLanguage(functionWords)
