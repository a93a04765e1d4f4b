import {Pairs} from '../../collate/index.ts'
import {IntColumn} from '../../int-column.ts'
import type {Lines} from './lines.ts'
import {longest} from './spans.ts'

/** Where a phrase occurs in one translation: the row of each place, ascending, is `rows` from `from` to `to`. */
export interface Places {
  count: number
  /** Tells phrases of one translation apart; -1 for one that occurs once. */
  phrase: number
  rows: Int32Array
  from: number
  to: number
}

/** What occurs once cannot recur together with anything, so that its row need not be known. */
const once: Places = {count: 1, phrase: -1, rows: new Int32Array(0), from: 0, to: 0}

/** The places of the phrase of `words` content words that starts at the row's content word `start`. */
export type PlacesOf = (row: number, start: number, words: number) => Places

/** A translation is compared with each of the others; its phrases are indexed once. */
const indexed = new WeakMap<Lines, PlacesOf>()

/** Looks phrases of one translation up: runs of content words, told apart by their stems. */
export function indexPhrases(lines: Lines): PlacesOf {
  let placesOf = indexed.get(lines)
  if (!placesOf) {
    placesOf = readPhrases(lines)
    indexed.set(lines, placesOf)
  }
  return placesOf
}

/**
 * Phrases word by word: a phrase that recurs continues one that recurs (Agrawal & Srikant 1994), so that few phrases of
 * two words and more are looked at.
 */
function readPhrases({stems, rowOf, contentStarts}: Lines): PlacesOf {
  // By phrase that recurs: where its rows begin in those of its length, and how many words that is.
  const froms = new IntColumn(stems.length >> 2)
  const counts = new IntColumn(stems.length >> 2)
  // By words less one: the rows of its phrases; then by place, the number of the phrase that starts there, or -1.
  const rows: Int32Array[] = []
  const levels: Int32Array[] = []
  for (let words = 1; words <= longest; words++) {
    const level = numbered(stems, rowOf, levels.at(-1), words)
    const first = froms.length
    rows.push(placed(level, rowOf, froms, counts))
    for (let place = 0; place < level.length; place++) if (level[place]! >= 0) level[place]! += first
    levels.push(level)
  }
  const [starts, sizes] = [froms.cut(), counts.cut()]
  return (row, start, words) => {
    const phrase = levels[words - 1]![contentStarts[row]! + start]!
    if (phrase < 0) return once
    const from = starts[phrase]!
    const count = sizes[phrase]!
    return {count, phrase, rows: rows[words - 1]!, from, to: from + count}
  }
}

/** By place, a number for each phrase of so many words; -1 where it cannot recur. */
function numbered(
  stems: Int32Array,
  rowOf: Int32Array,
  shorter: Int32Array | undefined,
  words: number,
): Int32Array {
  const level = new Int32Array(stems.length).fill(-1)
  const phrases = new Pairs()
  for (let place = 0; place + words <= stems.length; place++) {
    const last = place + words - 1
    if (rowOf[last] !== rowOf[place] || (shorter && shorter[place]! < 0)) continue
    level[place] = phrases.add(shorter ? shorter[place]! : 0, stems[last]!)
  }
  return level
}

/**
 * Numbers the phrases that recur anew and takes the others out.
 *
 * @returns the rows of all of them, phrase by phrase
 */
function placed(level: Int32Array, rowOf: Int32Array, froms: IntColumn, counts: IntColumn): Int32Array {
  let most = -1
  for (let place = 0; place < level.length; place++) if (level[place]! > most) most = level[place]!
  const times = new Int32Array(most + 1)
  for (let place = 0; place < level.length; place++) if (level[place]! >= 0) times[level[place]!]!++
  const next = new Int32Array(most + 1)
  const numbers = new Int32Array(most + 1).fill(-1)
  let size = 0
  let number = 0
  for (let phrase = 0; phrase <= most; phrase++) {
    if (times[phrase]! < 2) continue
    numbers[phrase] = number++
    next[phrase] = size
    froms.push(size)
    counts.push(times[phrase]!)
    size += times[phrase]!
  }
  const rows = new Int32Array(size)
  for (let place = 0; place < level.length; place++) {
    const phrase = level[place]!
    if (phrase < 0) continue
    level[place] = numbers[phrase]!
    if (numbers[phrase]! >= 0) rows[next[phrase]!++] = rowOf[place]!
  }
  return rows
}

/** From so many times as many places on, the few are looked up among the many. */
const farApart = 8

/** How often two phrases stand in the same row, place for place. */
export function countTogether(a: Places, b: Places): number {
  if (a.count < 2 || b.count < 2) return 0
  const [fewer, more] = a.count <= b.count ? [a, b] : [b, a]
  const isFarApart = fewer.count * farApart < more.count
  let together = 0
  let y = more.from
  for (let x = fewer.from; x < fewer.to; x++) {
    const row = fewer.rows[x]!
    if (isFarApart) y = firstFrom(more, y, row)
    else while (y < more.to && more.rows[y]! < row) y++
    if (y === more.to) break
    if (more.rows[y] !== row) continue
    together++
    y++
  }
  return together
}

/** The first place from one on that stands in a row or behind it. */
function firstFrom({rows, to}: Places, from: number, row: number): number {
  let step = 1
  let low = from
  while (low + step < to && rows[low + step]! < row) {
    low += step
    step *= 2
  }
  let high = Math.min(to, low + step)
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]! < row) low = middle + 1
    else high = middle
  }
  return low
}

/** Remembers how often phrases stand together: a pair of names is met again in every row that has both. */
export class Together {
  private readonly pairs = new Pairs()
  private readonly counts = new IntColumn()

  count(a: Places, b: Places): number {
    if (a.count < worthKeeping || b.count < worthKeeping) return countTogether(a, b)
    const known = this.pairs.size
    const pair = this.pairs.add(a.phrase, b.phrase)
    if (pair === known) this.counts.push(countTogether(a, b))
    return this.counts.at(pair)
  }
}

/** Fewer places are counted sooner than looked up. */
const worthKeeping = 6
