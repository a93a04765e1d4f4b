import type {Collation} from '../collate/index.ts'
import type {Occurrence, Rendering} from './concordance.ts'
import {firstNotBefore} from './first-not-before.ts'

/** A run of words in the columns of a translation, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** Runs of words of one translation in the order of the text, told one by one: nothing is made of those nobody asks for. */
export interface Places {
  readonly count: number
  /** The first word of a place. */
  startAt(place: number): number
  /** The word behind its last. */
  endAt(place: number): number
}

/** Where the places stand that a span overlaps: from the first on, up to another. */
export function overlapping(places: Places, start: number, end: number): [from: number, to: number] {
  const {count} = places
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places.endAt(middle) <= start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < count && places.startAt(to) < end) to++
  return [low, to]
}

/**
 * Many runs of words of one translation, in columns: a name of a Bible stands in thousands of places, and an object
 * for each would be most of what is kept.
 */
export class Spans implements Places {
  readonly starts: Int32Array
  readonly ends: Int32Array

  constructor(starts: Int32Array, ends: Int32Array) {
    this.starts = starts
    this.ends = ends
  }

  static of(spans: readonly Span[]): Spans {
    const made = new Spans(new Int32Array(spans.length), new Int32Array(spans.length))
    for (let at = 0; at < spans.length; at++) {
      made.starts[at] = spans[at]!.start
      made.ends[at] = spans[at]!.end
    }
    return made
  }

  get count(): number {
    return this.starts.length
  }

  startAt(place: number): number {
    return this.starts[place]!
  }

  endAt(place: number): number {
    return this.ends[place]!
  }

  filter(keep: (start: number, end: number) => boolean): Spans {
    const {starts, ends, count} = this
    const kept = new Spans(new Int32Array(count), new Int32Array(count))
    let size = 0
    for (let at = 0; at < count; at++) {
      if (!keep(starts[at]!, ends[at]!)) continue
      kept.starts[size] = starts[at]!
      kept.ends[size] = ends[at]!
      size++
    }
    return size === count ? this : new Spans(kept.starts.slice(0, size), kept.ends.slice(0, size))
  }

  /** These and others in the order of the text, equal ones once. */
  with(more: Spans): Spans {
    if (more.count === 0) return this
    if (this.count === 0) return more
    return inOrder([this, more])
  }
}

/** Spans of several lists in the order of the text, equal ones once. */
export function inOrder(lists: readonly Spans[]): Spans {
  const count = lists.reduce((sum, spans) => sum + spans.count, 0)
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  let size = 0
  for (const spans of lists) {
    starts.set(spans.starts, size)
    ends.set(spans.ends, size)
    size += spans.count
  }
  const order = orderOf(starts)
  const sorted = new Spans(new Int32Array(count), new Int32Array(count))
  size = 0
  for (let at = 0; at < count; at++) {
    const from = order ? order[at]! : at
    const [start, end] = [starts[from]!, ends[from]!]
    let isKnown = false
    for (let before = size - 1; before >= 0 && sorted.starts[before] === start; before--) {
      if (sorted.ends[before] === end) isKnown = true
    }
    if (isKnown) continue
    sorted.starts[size] = start
    sorted.ends[size] = end
    size++
  }
  return size === count ? sorted : new Spans(sorted.starts.slice(0, size), sorted.ends.slice(0, size))
}

/** Places in the order of their starts, equal ones as they stand; undefined where they are in order. */
function orderOf(starts: Int32Array): Uint32Array | undefined {
  let at = 1
  while (at < starts.length && starts[at - 1]! <= starts[at]!) at++
  if (at >= starts.length) return undefined
  const order = new Uint32Array(starts.length)
  for (let index = 0; index < order.length; index++) order[index] = index
  return order.sort((x, y) => starts[x]! - starts[y]! || x - y)
}

/** Words that are taken, of several translations. */
export class Taken {
  private readonly words = new Map<number, Set<number>>()

  add(translation: number, {starts, ends, count}: Spans): void {
    const taken = this.words.get(translation) ?? new Set<number>()
    this.words.set(translation, taken)
    for (let at = 0; at < count; at++) {
      for (let word = starts[at]!; word < ends[at]!; word++) taken.add(word)
    }
  }

  /** Whether some word of a span is taken. */
  overlaps(translation: number, start: number, end: number): boolean {
    const taken = this.words.get(translation)
    if (!taken) return false
    for (let word = start; word < end; word++) if (taken.has(word)) return true
    return false
  }
}

/** The words of a phrase; none where it stands in no row. */
export function locate({words, rows}: Collation, occurrence: Occurrence): Span {
  const {translation, row, clause, start, end} = occurrence
  if (row < 0) return {start: 0, end: 0}
  const {starts, passages, rowStarts} = words(translation)
  const reading = rows[row]!.readings[translation]!
  const rowEnd = rowStarts[row + 1]!
  if (reading.length === 1) {
    if (reading[0]!.clause !== clause) return {start: rowEnd, end: rowEnd}
    const first = firstNotBefore(rowStarts[row]!, rowEnd, (word) => starts[word]! < start)
    const last = firstNotBefore(first, rowEnd, (word) => starts[word]! < end)
    return first < last ? {start: first, end: last} : {start: rowEnd, end: rowEnd}
  }
  const isIn = (word: number): boolean =>
    starts[word]! >= start && starts[word]! < end && reading[passages[word]!]!.clause === clause
  let first = rowStarts[row]!
  while (first < rowEnd && !isIn(first)) first++
  let last = first
  while (last < rowEnd && isIn(last)) last++
  return {start: first, end: last}
}

/** A rendering that knows its words, and the row of each place. */
export interface Placed extends Places {
  readonly spans: Spans
  rowAt(place: number): number
  /** By first word, places that do not begin and end with a word: `AI+`. */
  readonly exact: ReadonlyMap<number, Occurrence>
}

/** The words of every place of a rendering. */
export function placesOf(collation: Collation, rendering: Rendering | (Rendering & Placed)): Places {
  if ('spans' in rendering) return rendering
  return Spans.of(rendering.occurrences.map((occurrence) => locate(collation, occurrence)))
}

/** The row that a word stands in. */
export function rowOf(rowStarts: Int32Array, word: number): number {
  let [low, high] = [0, rowStarts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (rowStarts[middle]! <= word) low = middle
    else high = middle - 1
  }
  return low
}

/** Spans of words as places in the text. */
export function occurrencesOf(
  collation: Collation,
  translation: number,
  {starts, ends, count}: Spans,
): Occurrence[] {
  const words = collation.words(translation)
  const occurrences: Occurrence[] = []
  for (let at = 0; at < count; at++) {
    const first = starts[at]!
    const row = rowOf(words.rowStarts, first)
    const {clause} = collation.rows[row]!.readings[translation]![words.passages[first]!]!
    occurrences.push({
      translation,
      row,
      clause,
      start: words.starts[first]!,
      end: words.ends[ends[at]! - 1]!,
    })
  }
  return occurrences
}
