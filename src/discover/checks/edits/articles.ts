import {smallWordsOf} from '../../../language/index.ts'
import type {Side} from '../bilingual-row.ts'

/** A word of a side in small letters. */
export const textAt = ({text, spans}: Side, at: number): string =>
  text.slice(spans[at * 2]!, spans[at * 2 + 1]!).toLowerCase()

/** Whether a word is an article or stands in the place of one. */
export function isArticle(side: Side, at: number): boolean {
  const {determiners, articles} = smallWordsOf(side.language)
  const word = textAt(side, at)
  return determiners?.has(word) === true || articles?.has(word) === true
}
