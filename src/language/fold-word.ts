import {once} from '../once.ts'

/** Whether a word is in printable ASCII: looked at by hand, as an expression would be compiled twice, for both kinds of strings. */
export function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 0x20 || code > 0x7e) return false
  }
  return true
}

/** What is typed for the apostrophe within a word, `boʻlim`, `bo‘lim`, `bo`lim`: one of them. */
const apostrophes = once((): RegExp => /(?<=\p{L})[ʻʼ‘’`´ʹ′](?=\p{L})/gu)

/** Lower case, without accents: capitals often go without. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return isAscii(lower)
    ? lower.replaceAll('`', "'")
    : lower
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036f]/g, '')
        .replaceAll('ı', 'i')
        .replaceAll('ς', 'σ')
        .replaceAll(apostrophes(), "'")
}
