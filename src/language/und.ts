import type {Language} from './language.ts'

const word = /[\p{L}\p{N}\p{M}]+(?:['’\-.][\p{L}\p{N}\p{M}]+)*/gu

/** Any language that writes words apart and that has no adaptor of its own. */
export const defaultLanguage: Language = {
  id: 'und',
  words(text) {
    const spans: number[] = []
    for (const match of text.matchAll(word)) spans.push(match.index, match.index + match[0].length)
    return spans
  },
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
