import {mostColumns} from '../column-number.ts'

const opening = /^[^\p{L}\p{N}]{0,3}(?:\p{L}+\.?\s+)?(\d+(?:\.\d+)*|[ivxlc]+|[a-z])[.)\]:]*\s+\S/iu
const words = /[\p{L}\p{N}]+/gu
/** Characters of scripts that part no words, of which two are about one. */
const tight =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu
/** Fewer words are a name, an amount or a heading. */
const leastWords = 4
/** One side of a text is seldom so many times as long as the other. */
const mostTimes = 3
/** Fewer rows say nothing of a table. */
const leastRows = 2
/**
 * How many cells at the end of the rows of a table are texts side by side, as in a contract in two languages or three: in
 * half of the rows two of them open with one number, or are sentences of about one length. 0 where there are none.
 *
 * @param rows what each cell says, row by row
 */
export function parallelColumns(rows: readonly (readonly string[])[]): number {
  const widest = Math.min(mostColumns, Math.max(0, ...rows.map(({length}) => length)))
  let count = 0
  for (let at = 2; at <= widest && areParallel(rows, at); at++) count = at
  return count
}

/** Whether the last cell and the one so many from the end are texts side by side. */
export function areParallel(rows: readonly (readonly string[])[], from = 2): boolean {
  const pairs = rows.flatMap((cells): [string, string][] => {
    const [one, other] = [cells.at(-from)?.trim(), cells.at(-1)?.trim()]
    return one && other && cells.length >= from ? [[one, other]] : []
  })
  const beside = pairs.filter(([one, other]) => haveOneLabel(one, other) || areSentences(one, other)).length
  return beside >= leastRows && beside * 2 >= pairs.length
}

function haveOneLabel(one: string, other: string): boolean {
  const [a, b] = [opening.exec(one)?.[1], opening.exec(other)?.[1]]
  return a !== undefined && a.toLowerCase() === b?.toLowerCase()
}

function areSentences(one: string, other: string): boolean {
  const [a, b] = [wordsIn(one), wordsIn(other)]
  return Math.min(a, b) >= leastWords && Math.max(a, b) <= mostTimes * Math.min(a, b)
}

const wordsIn = (text: string): number => {
  const close = text.match(tight)?.length ?? 0
  return close / 2 + (text.replaceAll(tight, ' ').match(words)?.length ?? 0)
}
