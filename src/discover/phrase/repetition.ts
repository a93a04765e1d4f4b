import {longest} from './spans.ts'
import type {Token} from './token.ts'

/** Where a phrase occurs in one translation: how often in each row, and in all. */
export interface Places {
  rows: ReadonlyMap<number, number>
  count: number
}

/** What occurs once cannot recur together with anything, so that its row need not be known. */
const once: Places = {rows: new Map(), count: 1}

/** The places of the phrase of `words` content words that starts at the row's content word `start`. */
export type PlacesOf = (row: number, start: number, words: number) => Places

type Rows = readonly (readonly Token[])[]

/** A translation is compared with each of the others; its phrases are indexed once. */
const indexed = new WeakMap<Rows, PlacesOf>()

/** Looks phrases of one translation up: runs of content words, told apart by their stems. */
export function indexPhrases(rows: Rows): PlacesOf {
  let placesOf = indexed.get(rows)
  if (!placesOf) {
    placesOf = readPhrases(rows)
    indexed.set(rows, placesOf)
  }
  return placesOf
}

/**
 * Phrases word by word: a phrase that recurs continues one that recurs (Agrawal & Srikant 1994), so that few phrases of
 * two words and more are looked at.
 */
function readPhrases(rows: Rows): PlacesOf {
  const starts = new Int32Array(rows.length + 1)
  const stems: number[] = []
  const rowOf: number[] = []
  for (const [row, tokens] of rows.entries()) {
    for (const {content, word} of tokens) {
      if (!content) continue
      stems.push(word.stem)
      rowOf.push(row)
    }
    starts[row + 1] = stems.length
  }
  const places: {rows: Map<number, number>; count: number}[] = []
  const base = stems.reduce((most, stem) => Math.max(most, stem), 0) + 1
  // By words less one, then by place: the number of the phrase that starts there, -1 for what occurs once.
  const levels: Int32Array[] = []
  for (let words = 1; words <= longest; words++) {
    const shorter = levels.at(-1)
    const level = new Int32Array(stems.length).fill(-1)
    const numbers = new Map<number, number>()
    const counts: number[] = []
    for (let place = 0; place < stems.length; place++) {
      const last = place + words - 1
      if (rowOf[last] !== rowOf[place] || (shorter && shorter[place]! < 0)) continue
      const key = (shorter ? shorter[place]! : 0) * base + stems[last]!
      let number = numbers.get(key)
      if (number === undefined) {
        number = counts.length
        numbers.set(key, number)
        counts.push(0)
      }
      counts[number]!++
      level[place] = number
    }
    // Most phrases of several words occur once, and need no list.
    const known = new Int32Array(counts.length).fill(-1)
    for (let place = 0; place < level.length; place++) {
      const number = level[place]!
      if (number < 0) continue
      const count = counts[number]!
      if (count === 1) {
        level[place] = -1
        continue
      }
      if (known[number]! < 0) {
        known[number] = places.length
        places.push({rows: new Map(), count})
      }
      const {rows} = places[known[number]!]!
      rows.set(rowOf[place]!, (rows.get(rowOf[place]!) ?? 0) + 1)
      level[place] = known[number]!
    }
    levels.push(level)
  }
  return (row, start, words) => places[levels[words - 1]![starts[row]! + start]!] ?? once
}

/** How often two phrases stand in the same row, place for place. */
export function countTogether(a: Places, b: Places): number {
  if (a.count < 2 || b.count < 2) return 0
  const [fewer, more] = a.rows.size <= b.rows.size ? [a.rows, b.rows] : [b.rows, a.rows]
  let together = 0
  for (const [row, count] of fewer) together += Math.min(count, more.get(row) ?? 0)
  return together
}
