import {articlesOfDivisions} from '../../language/index.ts'
import {once} from '../../once.ts'

/** `EL LIBRO PRIMERO`, `The Book II`. */
const articleBefore = once(
  () => new RegExp(String.raw`^(?:${articlesOfDivisions.before.join('|')})\s+(?=\p{Lu})`, 'iu'),
)
const articles = new Set(articlesOfDivisions.before)

/** How long the article is that a text begins with, with what parts it from the next word. */
export function articleLength(text: string): number {
  const word = /^[A-Za-z]{1,3}(?=\s)/.exec(text)?.[0] ?? ''
  if (!articles.has(word.toLowerCase())) return 0
  // Most go on in ASCII.
  const plain = /^[A-Za-z]+\s+(?=([A-Za-z])|[!-~])/.exec(text)
  if (plain) return plain[1] === undefined ? 0 : plain[0].length
  return articleBefore().exec(text)?.[0].length ?? 0
}

/** `BOOK THE FIRST`. */
export const articleBetween = new RegExp(String.raw`^(?:${articlesOfDivisions.number.join('|')})\s+`, 'i')
