import type {Language} from './language.ts'
import {scanWords} from './scan.ts'

/** Any language that writes words apart and that has no adaptor of its own. */
export const defaultLanguage: Language = {
  id: 'und',
  words: scanWords,
  fold: (form) => form.normalize('NFKC').toLowerCase().replaceAll('’', "'"),
  stem: (folded) => folded,
  isFunctionWord: () => false,
  sentences(text) {
    const spans: number[] = []
    for (const match of text.matchAll(/\S(?:[^.!?。！？]|[.!?](?=\S))*(?:[.!?。！？]+["”’)\]]*|$)/gu)) {
      spans.push(match.index, match.index + match[0].trimEnd().length)
    }
    return spans
  },
}
