import type {Language} from '../language.ts'
import {foldForm} from './fold.ts'
import {remember} from './memo.ts'
import {scanWords} from './scan.ts'
import {sentenceScanner} from './sentences.ts'

/** Any language that writes words apart and that has no adaptor of its own. */
export const defaultLanguage: Language = {
  id: 'und',
  words: (text) => scanWords(text),
  fold: remember(foldForm),
  stem: (folded) => folded,
  root: (folded) => folded,
  isFunctionWord: () => false,
  phraseRole: () => 'content',
  sentences: sentenceScanner(),
}
