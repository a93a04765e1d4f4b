import {Pairs} from '../../collate/links/pairs.ts'
import {IntColumn, type Narrow} from '../../int-column.ts'
import type {Lines} from './lines.ts'
import {longest} from './spans.ts'

/**
 * Phrases of one translation that recur: runs of content words, told apart by their stems. Where each occurs is a run of
 * rows, ascending.
 */
export class PhraseIndex {
  /** By place, and behind the last: where its phrases begin, the shortest first; a phrase that recurs begins with one. */
  private readonly starts: Int32Array
  private readonly phrases: Int32Array
  /** By words less one: the rows of its phrases. */
  private readonly rows: readonly Int32Array[]
  /** By phrase: where its rows begin in those of its length, and how many there are. */
  private readonly froms: Int32Array
  private readonly counts: Int32Array
  /** The first phrase of each length. */
  private readonly firsts: readonly number[]

  constructor(lines: Lines) {
    const {levels, rows, firsts, froms, counts} = readPhrases(lines)
    const {starts, phrases} = joined(levels)
    this.starts = starts
    this.phrases = phrases
    this.rows = rows
    this.firsts = firsts
    this.froms = froms
    this.counts = counts
  }

  /** The phrase of so many words of content that starts with one; -1 for one that occurs once. */
  phraseAt(content: number, words: number): number {
    const at = this.starts[content]! + words - 1
    return at < this.starts[content + 1]! ? this.phrases[at]! : -1
  }

  /** How many phrases recur. */
  get size(): number {
    return this.counts.length
  }

  countOf(phrase: number): number {
    return phrase < 0 ? 1 : this.counts[phrase]!
  }

  /** The rows of a phrase that recurs. */
  rowsOf(phrase: number): Rows {
    let words = longest
    while (this.firsts[words - 1]! > phrase) words--
    const from = this.froms[phrase]!
    return {rows: this.rows[words - 1]!, from, to: from + this.counts[phrase]!}
  }
}

/** Phrases place by place: most places begin one or two, so that a table of every length would be empty for the most part. */
function joined(levels: readonly Int32Array[]): {starts: Int32Array; phrases: Int32Array} {
  const places = levels[0]!.length
  const starts = new Int32Array(places + 1)
  for (let place = 0; place < places; place++) {
    let words = 0
    while (words < longest && levels[words]![place]! >= 0) words++
    starts[place + 1] = starts[place]! + words
  }
  const phrases = new Int32Array(starts[places]!)
  for (let place = 0; place < places; place++) {
    const start = starts[place]!
    for (let at = start; at < starts[place + 1]!; at++) phrases[at] = levels[at - start]![place]!
  }
  return {starts, phrases}
}

interface Rows {
  rows: Int32Array
  from: number
  to: number
}

/**
 * Phrases word by word: a phrase that recurs continues one that recurs (Agrawal & Srikant 1994), so that few phrases of
 * two words and more are looked at.
 */
function readPhrases({stems, rowOf}: Lines): {
  levels: Int32Array[]
  rows: Int32Array[]
  firsts: number[]
  froms: Int32Array
  counts: Int32Array
} {
  const froms = new IntColumn(stems.length >> 2)
  const counts = new IntColumn(stems.length >> 2)
  const rows: Int32Array[] = []
  const levels: Int32Array[] = []
  const firsts: number[] = []
  for (let words = 1; words <= longest; words++) {
    const level = numbered(stems, rowOf, levels.at(-1), words)
    const first = froms.length
    firsts.push(first)
    rows.push(placed(level, rowOf, froms, counts))
    for (let place = 0; place < level.length; place++) if (level[place]! >= 0) level[place]! += first
    levels.push(level)
  }
  return {levels, rows, firsts, froms: froms.cut(), counts: counts.cut()}
}

/** By place, a number for each phrase of so many words; -1 where it cannot recur. */
function numbered(stems: Narrow, rowOf: Narrow, shorter: Int32Array | undefined, words: number): Int32Array {
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
function placed(level: Int32Array, rowOf: Narrow, froms: IntColumn, counts: IntColumn): Int32Array {
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
function countTogether(a: Rows, b: Rows): number {
  const isLess = a.to - a.from <= b.to - b.from
  const [fewer, more] = isLess ? [a, b] : [b, a]
  const isFarApart = (fewer.to - fewer.from) * farApart < more.to - more.from
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
function firstFrom({rows, to}: Rows, from: number, row: number): number {
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

/** So many pairs of phrases are remembered, by how many phrases recur. */
const leastRemembered = 1 << 10
const mostRemembered = 1 << 15

/** Counts how often phrases stand together; remembers it, since a pair of names is met again in every row that has both. */
export class Together {
  private readonly a: PhraseIndex
  private readonly b: PhraseIndex
  private readonly phrasesA: Int32Array
  private readonly phrasesB: Int32Array
  private readonly counts: Int32Array
  /** One less than a power of 2. */
  private readonly last: number

  constructor(a: PhraseIndex, b: PhraseIndex) {
    this.a = a
    this.b = b
    let room = leastRemembered
    while (room < mostRemembered && room < Math.max(a.size, b.size)) room *= 2
    this.last = room - 1
    this.phrasesA = new Int32Array(room).fill(-1)
    this.phrasesB = new Int32Array(room)
    this.counts = new Int32Array(room)
  }

  /** Of two phrases by their numbers. */
  count(a: number, b: number): number {
    if (a < 0 || b < 0) return 0
    const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
    const slot = (hash ^ (hash >>> 15)) & this.last
    if (this.phrasesA[slot] !== a || this.phrasesB[slot] !== b) {
      this.phrasesA[slot] = a
      this.phrasesB[slot] = b
      this.counts[slot] = countTogether(this.a.rowsOf(a), this.b.rowsOf(b))
    }
    return this.counts[slot]!
  }
}
