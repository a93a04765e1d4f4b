import type {Token} from './token.ts'

/** Where a phrase occurs in one translation: how often in each row, and in all. */
export interface Places {
  rows: ReadonlyMap<number, number>
  count: number
}

const nowhere: Places = {rows: new Map(), count: 0}

type Rows = readonly (readonly Token[])[]

/** A translation is compared with each of the others; its phrases are indexed once. */
const indexed = new WeakMap<Rows, (phrase: string) => Places>()

/** Looks phrases of one translation up, by the stems of their content words, each closed by a blank. */
export function indexPhrases(rows: Rows): (phrase: string) => Places {
  let look = indexed.get(rows)
  if (!look) {
    look = readPhrases(rows)
    indexed.set(rows, look)
  }
  return look
}

function readPhrases(rows: Rows): (phrase: string) => Places {
  const index = new Map<string, {rows: Map<number, number>; count: number}>()
  for (const [row, tokens] of rows.entries()) {
    for (const [phrase, count] of phraseCounts(tokens)) {
      let places = index.get(phrase)
      if (!places) {
        places = {rows: new Map(), count: 0}
        index.set(phrase, places)
      }
      places.rows.set(row, count)
      places.count += count
    }
  }
  return (phrase) => index.get(phrase) ?? nowhere
}

/** How often two phrases stand in the same row, place for place. */
export function countTogether(a: Places, b: Places): number {
  const [fewer, more] = a.rows.size <= b.rows.size ? [a.rows, b.rows] : [b.rows, a.rows]
  let together = 0
  for (const [row, count] of fewer) together += Math.min(count, more.get(row) ?? 0)
  return together
}

function phraseCounts(tokens: readonly Token[]): Map<string, number> {
  const content = tokens.filter((token) => token.content)
  const counts = new Map<string, number>()
  for (let start = 0; start < content.length; start++) {
    let phrase = ''
    for (let end = start; end < Math.min(content.length, start + 6); end++) {
      phrase += `${content[end]!.stem} `
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
    }
  }
  return counts
}
