import type {Language} from '../language.ts'
import {foldForm} from './fold.ts'
import {remember} from './memo.ts'
import {scanWords} from './scan.ts'
import {sentenceScanner} from './sentences.ts'

/** Letters of one language that stand for others where it is not known: Romanian's cedillas, the dotless i of Turkish. */
const alike: Readonly<Record<string, string>> = {ş: 'ș', ţ: 'ț', ı: 'i'}

/** Any language that writes words apart and that has no adaptor of its own. */
export const defaultLanguage: Language = {
  id: 'und',
  words: (text) => scanWords(text),
  fold: remember((word) => foldForm(word).replaceAll(/[şţı]/g, (letter) => alike[letter]!)),
  stem: (folded) => folded,
  root: (folded) => folded,
  isFunctionWord: () => false,
  phraseRole: () => 'content',
  sentences: sentenceScanner(),
}
