import {Pairs} from '../../collate/index.ts'
import {IntColumn} from '../../int-column.ts'
import type {Occurrence} from '../concordance.ts'
import type {Lines} from '../phrase/lines.ts'
import {type Phrase, stemIn} from './phrase.ts'

/** Where some phrases stand in one translation: each place by its first word of content, in the order of the text. */
export class PhrasePlaces {
  readonly lines: Lines
  private readonly numbers: ReadonlyMap<Phrase, number>
  private readonly firsts: Int32Array
  private readonly places: Int32Array
  private readonly rows: Int32Array
  private readonly spellings: (string | undefined)[] = []
  /** Words of content behind which a gloss is printed. */
  private readonly glosses: ReadonlySet<number>
  private readonly glossed: (Int32Array | undefined)[] = []

  constructor(lines: Lines, phrases: ReadonlySet<Phrase>) {
    this.lines = lines
    this.numbers = new Map([...phrases].map((phrase, number) => [phrase, number]))
    const {firsts, places} = find(lines, phrases)
    this.firsts = firsts
    this.places = places
    this.rows = new Int32Array(places.length)
    for (let p = 0; p < places.length; p++) this.rows[p] = lines.rowOf[places[p]!]!
    this.glosses = glossesIn(lines)
  }

  /** The places of a phrase. */
  of(phrase: Phrase): Int32Array {
    const number = this.numbers.get(phrase)
    return number === undefined ? none : this.places.subarray(this.firsts[number]!, this.firsts[number + 1]!)
  }

  /** The row of each place of a phrase. */
  rowsOf(phrase: Phrase): Int32Array {
    const number = this.numbers.get(phrase)
    return number === undefined ? none : this.rows.subarray(this.firsts[number]!, this.firsts[number + 1]!)
  }

  /** The most frequent spelling of a phrase; found once, told to every concept that has the phrase. */
  spellingOf(phrase: Phrase, words: number): string {
    const number = this.numbers.get(phrase)!
    this.spellings[number] ??= commonestSpelling(this.lines, this.of(phrase), words)
    return this.spellings[number]
  }

  /** Places of a phrase right behind which a gloss is printed. */
  glossedPlaces(phrase: Phrase, words: number): Int32Array {
    if (this.glosses.size === 0) return none
    const number = this.numbers.get(phrase)
    if (number === undefined) return none
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
  for (let p = 0; p < places.length; p += step) {
    const place = places[p]!
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

/** Phrases as a tree: a phrase is told by the number of the one without its last word, and that word. */
function find(lines: Lines, phrases: ReadonlySet<Phrase>): {firsts: Int32Array; places: Int32Array} {
  const {words, stems, apart} = lines
  const tree = new Pairs()
  const ends: number[] = []
  let longest = 0
  for (const [number, phrase] of [...phrases].entries()) {
    const names = phrase.split(' ').slice(0, -1)
    let node = 0
    for (const name of names) {
      const code = codeOf(words.numberOf(name.replace(/~$/, '')), name.endsWith('~'))
      if (code < 0) node = -1
      if (node < 0) break
      node = tree.add(node, code) + 1
    }
    if (node < 0) continue
    ends[node] = number + 1
    longest = Math.max(longest, names.length)
  }
  const [found, placed] = [new IntColumn(stems.length), new IntColumn(stems.length)]
  for (let first = 0; first < stems.length; first++) {
    let node = 0
    for (let at = first; at < stems.length && at < first + longest; at++) {
      if (at > first && apart[at] === 1) break
      const next = tree.find(node, codeOf(stems[at], lines.isSpelledOut(at)))
      if (next < 0) break
      node = next + 1
      const end = ends[node]
      if (end === undefined) continue
      found.push(end - 1)
      placed.push(first)
    }
  }
  return sorted(found, placed, phrases.size)
}

const codeOf = (stem: number | undefined, spelledOut: boolean): number =>
  stem === undefined ? -1 : 2 * stem + (spelledOut ? 1 : 0)

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

/** The phrase that stands in a place. */
export function phraseAt(lines: Lines, {row, clause, start, end}: Occurrence): Phrase {
  const [from, to] = lines.contentIn(row, clause, start, end)
  let phrase = ''
  for (let at = from; at < to; at++)
    phrase += stemIn({stem: lines.wordAt(at).name, spelledOut: lines.isSpelledOut(at)})
  return phrase
}
