import type {Occurrence, Rendering} from '../concordance.ts'
import {firstNotBefore} from '../first-not-before.ts'
import {type Placed, Spans} from '../word-spans.ts'
import {commonestSpelling, type PhrasePlaces} from './phrase-places.ts'
import type {Phrases} from './phrase-tree.ts'
import {addRows, join, type RowSet} from './row-sets.ts'

/**
 * A rendering, and the phrase that it is whatever its inflection. Its places become objects only when they are asked
 * for: the concepts of two Bibles have millions, since a word stands in many concepts.
 */
export class PhraseRendering implements Rendering, Placed {
  readonly translation: number
  readonly phrase: number
  /** In words of content. */
  readonly words: number
  private readonly found: PhrasePlaces
  /** Each by its first word of content, in the order of the text. */
  readonly places: Int32Array
  private spelling: string | undefined

  /** @param inside places, ascending, where it is part of a longer rendering */
  constructor(found: PhrasePlaces, phrase: number, words: number, inside: Int32Array | undefined) {
    this.found = found
    this.translation = found.lines.translation
    this.phrase = phrase
    this.words = words
    this.places = inside ? without(found.of(phrase), inside) : found.of(phrase)
  }

  /** Found when it is asked for: most renderings of many translations are counted and never printed. */
  get text(): string {
    this.spelling ??= this.findSpelling()
    return this.spelling
  }

  private findSpelling(): string {
    const {found, places, phrase, words} = this
    if (places.length === 0) return ''
    if (this.isWhole) return found.spellingOf(phrase, words)
    return commonestSpelling(found.lines, places, words)
  }

  /** The rows of its places, each as often as it has places. */
  get rows(): Int32Array {
    return this.places.map((place) => this.found.lines.rowOf[place]!)
  }

  /** The row of a place, by its number among the places. */
  rowAt(place: number): number {
    return this.found.lines.rowOf[this.places[place]!]!
  }

  get count(): number {
    return this.places.length
  }

  /** How many places it has in columns of its own. */
  get held(): number {
    return this.isWhole ? 0 : this.count
  }

  /** Whether none of the places of its phrase lies inside a longer rendering. */
  get isWhole(): boolean {
    return this.places.length === this.found.countOf(this.phrase)
  }

  /** Adds its rows to a set of as many rows as the work has. */
  addRowsTo(rows: RowSet, rowCount: number): void {
    const {found, phrase, places} = this
    // As a set they take no more room than its places.
    if (places.length >= rows.length && this.isWhole) join(rows, found.rowsOf(phrase, rowCount))
    else addRows(rows, places, found.lines.rowOf)
  }

  get occurrences(): Occurrence[] {
    return Array.from(this.places, (place) => this.found.occurrenceAt(place, this.words))
  }

  get first(): Occurrence {
    return this.found.occurrenceAt(this.places[0]!, this.words)
  }

  firstIn(row: number): Occurrence | undefined {
    const low = firstNotBefore(0, this.count, (place) => this.rowAt(place) < row)
    return low < this.count && this.rowAt(low) === row
      ? this.found.occurrenceAt(this.places[low]!, this.words)
      : undefined
  }

  /** How many places begin with a capital. */
  get capitals(): number {
    let count = 0
    for (const place of this.places) if (this.found.lines.isCapital(place)) count++
    return count
  }

  startAt(place: number): number {
    return this.found.lines.firstWordOf(this.places[place]!)
  }

  endAt(place: number): number {
    return this.found.lines.lastWordOf(this.places[place]! + this.words - 1)
  }

  get spans(): Spans {
    const {count} = this
    const starts = new Int32Array(count)
    const ends = new Int32Array(count)
    for (let place = 0; place < count; place++) {
      starts[place] = this.startAt(place)
      ends[place] = this.endAt(place)
    }
    return new Spans(starts, ends)
  }

  get exact(): ReadonlyMap<number, Occurrence> {
    const {lines} = this.found
    const exact = new Map<number, Occurrence>()
    if (lines.ragged.size === 0) return exact
    for (const place of this.places) {
      if (!lines.ragged.has(place + this.words - 1)) continue
      exact.set(lines.firstWordOf(place), this.found.occurrenceAt(place, this.words))
    }
    return exact
  }

  /** Places right behind which a gloss is printed. */
  glossed(): Occurrence[] {
    return [...this.found.glossedPlaces(this.phrase, this.words)]
      .filter((place) => this.places.includes(place))
      .map((place) => this.found.occurrenceAt(place, this.words))
  }
}

/** Those places that are not inside; both ascend. */
function without(places: Int32Array, inside: Int32Array): Int32Array {
  const cuts: number[] = []
  let from = 0
  for (let i = 0; i < inside.length && from < places.length; i++) {
    const place = inside[i]!
    from = firstNotBefore(from, places.length, (at) => places[at]! < place)
    if (places[from] === place) cuts.push(from++)
  }
  if (cuts.length === 0) return places
  // What is left stands in long runs, which are copied whole.
  const left = new Int32Array(places.length - cuts.length)
  let [size, start] = [0, 0]
  for (const cut of [...cuts, places.length]) {
    left.set(places.subarray(start, cut), size)
    size += cut - start
    start = cut + 1
  }
  return left
}

/**
 * Every rendering of a concept in every translation: by translation, then by falling count.
 *
 * @param own its phrases, by their texts
 */
export function renderingsOf(
  own: readonly number[],
  phrases: Phrases,
  places: readonly PhrasePlaces[],
): PhraseRendering[] {
  const shorter = insidesOf(own, phrases)
  const renderings: PhraseRendering[] = []
  for (const found of places) {
    const here = outermost(own, phrases, found, shorter).filter(({count}) => count > 0)
    renderings.push(...here.sort((x, y) => y.count - x.count || (x.text < y.text ? -1 : 1)))
  }
  return renderings
}

/** A phrase that stands within another, so many words behind its start. */
interface Inside {
  phrase: number
  behind: number
}

/** For each phrase those of the others that it holds. */
function insidesOf(own: readonly number[], phrases: Phrases): Map<number, Inside[]> {
  const insides = new Map<number, Inside[]>()
  if (own.every((phrase) => phrases.sizeOf(phrase) === phrases.sizeOf(own[0]!))) return insides
  const isOwn = new Set(own)
  for (const phrase of own) {
    const words = phrases.codesOf(phrase)
    const found: Inside[] = []
    for (let from = 0; from < words.length; from++) {
      let part = 0
      for (let to = from; part >= 0 && to < words.length && to - from < words.length - 1; to++) {
        part = phrases.find(part, words[to]!)
        if (part > 0 && isOwn.has(part)) found.push({phrase: part, behind: from})
      }
    }
    if (found.length > 0) insides.set(phrase, found)
  }
  return insides
}

/** Leaves out what lies inside a longer rendering: "agents" of "intelligent agents" is no rendering of its own. */
function outermost(
  own: readonly number[],
  phrases: Phrases,
  found: PhrasePlaces,
  shorter: ReadonlyMap<number, readonly Inside[]>,
): PhraseRendering[] {
  const inside = new Map<number, number[]>()
  for (const [longer, parts] of shorter) {
    const places = found.of(longer)
    if (places.length === 0) continue
    for (const {phrase, behind} of parts) {
      const known = inside.get(phrase) ?? []
      inside.set(phrase, known)
      for (let p = 0; p < places.length; p++) known.push(places[p]! + behind)
    }
  }
  return own
    .filter((phrase) => found.countOf(phrase) > 0)
    .map((phrase) => {
      const within = inside.get(phrase)
      return new PhraseRendering(
        found,
        phrase,
        phrases.sizeOf(phrase),
        within && Int32Array.from(within).sort(),
      )
    })
}

/** The most frequent spelling; of several the first in the text. */
export function commonest(occurrences: readonly Occurrence[]): string {
  const counts = new Map<string, number>()
  for (const {clause, start, end} of occurrences) {
    const text = clause.text.slice(start, end)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
