import {IntColumn} from '../../int-column.ts'
import type {Occurrence} from '../concordance.ts'
import type {Lines} from '../phrase/lines.ts'
import type {Phrases} from './phrase-tree.ts'
import {type RowSet, rowSet} from './row-sets.ts'

/** Where some phrases stand in one translation: each place by its first word of content, in the order of the text. */
export class PhrasePlaces {
  readonly lines: Lines
  /** By phrase: its number among those sought, or -1. */
  private readonly numbers: Int32Array
  private readonly firsts: Int32Array
  private readonly places: Int32Array
  private readonly spellings: (string | undefined)[] = []
  /** Words of content behind which a gloss is printed. */
  private readonly glosses: ReadonlySet<number>
  private readonly glossed: (Int32Array | undefined)[] = []
  private readonly rows: (RowSet | undefined)[] = []

  /** @param numbers by phrase: its number among those sought, from 0 on, or -1 @param count how many are sought */
  constructor(lines: Lines, phrases: Phrases, numbers: Int32Array, count: number) {
    this.lines = lines
    this.numbers = numbers
    const {firsts, places} = find(lines, phrases, numbers, count)
    this.firsts = firsts
    this.places = places
    this.glosses = glossesIn(lines)
  }

  /** The places of a phrase. */
  of(phrase: number): Int32Array {
    const number = this.numbers[phrase]!
    return this.places.subarray(this.firsts[number]!, this.firsts[number + 1]!)
  }

  countOf(phrase: number): number {
    const number = this.numbers[phrase]!
    return this.firsts[number + 1]! - this.firsts[number]!
  }

  /** The rows of a phrase; made once, for those that stand in many. */
  rowsOf(phrase: number, rowCount: number): RowSet {
    const number = this.numbers[phrase]!
    const {rowOf} = this.lines
    this.rows[number] ??= rowSet(rowCount, this.of(phrase), rowOf)
    return this.rows[number]
  }

  /** The most frequent spelling of a phrase; found once, told to every concept that has the phrase. */
  spellingOf(phrase: number, words: number): string {
    const number = this.numbers[phrase]!
    this.spellings[number] ??= commonestSpelling(this.lines, this.of(phrase), words)
    return this.spellings[number]
  }

  /** Places of a phrase right behind which a gloss is printed. */
  glossedPlaces(phrase: number, words: number): Int32Array {
    if (this.glosses.size === 0) return none
    const number = this.numbers[phrase]!
    this.glossed[number] ??= this.of(phrase).filter((place) => this.glosses.has(place + words - 1))
    return this.glossed[number]
  }

  occurrenceAt(place: number, words: number): Occurrence {
    const {lines} = this
    return {
      translation: lines.translation,
      row: lines.rowOf[place]!,
      clause: lines.clauseOf(place),
      start: lines.startOf(place),
      end: lines.endOf(place + words - 1),
    }
  }
}

const none = new Int32Array(0)

/** Spellings are counted over so many places, evenly spread: the most frequent one is found long before. */
const enough = 250

/** The most frequent spelling of a phrase of so many words in some places; of several the first in the text. */
export function commonestSpelling(lines: Lines, places: Int32Array, words: number): string {
  const spellings: number[] = []
  const firsts: number[] = []
  const counts: number[] = []
  const step = Math.ceil(places.length / enough)
  const read = Math.ceil(places.length / step)
  for (let n = 0; n < read; n++) {
    if (n % 16 === 15 && isSettled(counts, read - n)) break
    const place = places[n * step]!
    const spelling = lines.spellingOf(place, words)
    const known = spellings.indexOf(spelling)
    if (known >= 0) counts[known]!++
    else {
      spellings.push(spelling)
      firsts.push(place)
      counts.push(1)
    }
  }
  const place = firsts[counts.indexOf(Math.max(...counts))]!
  return lines.clauseOf(place).text.slice(lines.startOf(place), lines.endOf(place + words - 1))
}

/** Whether so many more cannot change which count is the highest. */
function isSettled(counts: readonly number[], more: number): boolean {
  let [most, next] = [0, 0]
  for (const count of counts) {
    if (count > most) [most, next] = [count, most]
    else if (count > next) next = count
  }
  return most - next > more
}

function find(
  lines: Lines,
  phrases: Phrases,
  numbers: Int32Array,
  count: number,
): {firsts: Int32Array; places: Int32Array} {
  const {stems, apart} = lines
  const [found, placed] = [new IntColumn(stems.length), new IntColumn(stems.length)]
  for (let first = 0; first < stems.length; first++) {
    let phrase = 0
    for (let at = first; at < stems.length; at++) {
      if (at > first && apart[at] === 1) break
      phrase = phrases.find(phrase, phrases.codeAt(lines, at))
      if (phrase < 0) break
      if (numbers[phrase]! < 0) continue
      found.push(numbers[phrase]!)
      placed.push(first)
    }
  }
  return sorted(found, placed, count)
}

/** Places phrase by phrase, each in the order of the text. */
function sorted(found: IntColumn, placed: IntColumn, size: number): {firsts: Int32Array; places: Int32Array} {
  const firsts = new Int32Array(size + 1)
  for (let f = 0; f < found.length; f++) firsts[found.at(f) + 1]!++
  for (let phrase = 0; phrase < size; phrase++) firsts[phrase + 1]! += firsts[phrase]!
  const next = firsts.slice()
  const places = new Int32Array(found.length)
  for (let f = 0; f < found.length; f++) places[next[found.at(f)]!++] = placed.at(f)
  return {firsts, places}
}

function glossesIn(lines: Lines): Set<number> {
  const glosses = new Set<number>()
  for (let content = 0; content < lines.stems.length; content++) {
    const {glosses: printed} = lines.clauseOf(content)
    if (printed.length === 0) continue
    if (printed.some(({end}) => end === lines.endOf(content))) glosses.add(content)
  }
  return glosses
}
