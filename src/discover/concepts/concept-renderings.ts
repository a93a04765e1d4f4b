import type {Clause} from '../../parse/index.ts'
import type {Occurrence, Rendering} from '../concordance.ts'
import type {Lines} from '../phrase/lines.ts'
import {type Placed, Spans} from '../word-spans.ts'
import {type Phrase, wordsIn} from './phrase.ts'
import {commonestSpelling, type PhrasePlaces} from './phrase-places.ts'

/**
 * A rendering, and the phrase that it is whatever its inflection. Its places become objects only when they are asked
 * for: the concepts of two Bibles have millions, since a word stands in many concepts.
 */
export class PhraseRendering implements Rendering, Placed {
  readonly translation: number
  readonly text: string
  readonly count: number
  readonly phrase: Phrase
  /** In words of content. */
  readonly words: number
  /** The rows of its places, each as often as it has places. */
  readonly rows: Int32Array
  private readonly found: PhrasePlaces
  /** Each by its first word of content, in the order of the text. */
  readonly places: Int32Array

  constructor(found: PhrasePlaces, phrase: Phrase, inside: ReadonlySet<number> | undefined) {
    const all = found.of(phrase)
    this.found = found
    this.translation = found.lines.translation
    this.phrase = phrase
    this.words = wordsIn(phrase)
    this.places = inside ? without(all, inside) : all
    this.rows = inside ? rowsOf(found.lines, this.places) : found.rowsOf(phrase)
    this.count = this.places.length
    if (this.count === 0) this.text = ''
    else if (inside) this.text = commonestSpelling(found.lines, this.places, this.words)
    else this.text = found.spellingOf(phrase, this.words)
  }

  get occurrences(): Occurrence[] {
    return Array.from(this.places, (place) => this.found.occurrenceAt(place, this.words))
  }

  get first(): Occurrence {
    return this.found.occurrenceAt(this.places[0]!, this.words)
  }

  /** Whether something holds for every place, by its clause and where it begins there. */
  isEverywhere(holds: (clause: Clause, start: number) => boolean): boolean {
    const {lines} = this.found
    return this.places.every((place) => holds(lines.clauseOf(place), lines.startOf(place)))
  }

  get spans(): Spans {
    const {firstWords, lastWords} = this.found.lines
    const {places, words} = this
    const starts = new Int32Array(places.length)
    const ends = new Int32Array(places.length)
    for (let p = 0; p < places.length; p++) {
      starts[p] = firstWords[places[p]!]!
      ends[p] = lastWords[places[p]! + words - 1]!
    }
    return new Spans(starts, ends)
  }

  get exact(): ReadonlyMap<number, Occurrence> {
    const {ragged, firstWords} = this.found.lines
    const exact = new Map<number, Occurrence>()
    if (ragged.size === 0) return exact
    for (const place of this.places) {
      if (!ragged.has(place + this.words - 1)) continue
      exact.set(firstWords[place]!, this.found.occurrenceAt(place, this.words))
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

function without(places: Int32Array, inside: ReadonlySet<number>): Int32Array {
  const left = new Int32Array(places.length)
  let size = 0
  for (let p = 0; p < places.length; p++) if (!inside.has(places[p]!)) left[size++] = places[p]!
  return left.slice(0, size)
}

function rowsOf({rowOf}: Lines, places: Int32Array): Int32Array {
  const rows = new Int32Array(places.length)
  for (let p = 0; p < places.length; p++) rows[p] = rowOf[places[p]!]!
  return rows
}

/** Every rendering of a concept in every translation: by translation, then by falling count. */
export function renderingsOf(phrases: readonly Phrase[], places: readonly PhrasePlaces[]): PhraseRendering[] {
  const shorter = insidesOf(phrases)
  return places.flatMap((found) =>
    outermost(phrases, found, shorter)
      .filter(({count}) => count > 0)
      .sort((x, y) => y.count - x.count || (x.text < y.text ? -1 : 1)),
  )
}

/** A phrase that stands within another, so many words behind its start. */
interface Inside {
  phrase: Phrase
  behind: number
}

/** For each phrase those of the others that it holds. */
function insidesOf(phrases: readonly Phrase[]): Map<Phrase, Inside[]> {
  const known = new Set(phrases)
  const insides = new Map<Phrase, Inside[]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ').slice(0, -1)
    const found: Inside[] = []
    for (let from = 0; from < words.length; from++) {
      let part = ''
      for (let to = from; to < words.length && to - from < words.length - 1; to++) {
        part += `${words[to]!} `
        if (known.has(part)) found.push({phrase: part, behind: from})
      }
    }
    if (found.length > 0) insides.set(phrase, found)
  }
  return insides
}

/** Leaves out what lies inside a longer rendering: "agents" of "intelligent agents" is no rendering of its own. */
function outermost(
  phrases: readonly Phrase[],
  found: PhrasePlaces,
  shorter: ReadonlyMap<Phrase, readonly Inside[]>,
): PhraseRendering[] {
  const inside = new Map<Phrase, Set<number>>()
  for (const [longer, parts] of shorter) {
    for (const place of found.of(longer)) {
      for (const {phrase, behind} of parts) {
        const own = inside.get(phrase)
        if (own) own.add(place + behind)
        else inside.set(phrase, new Set([place + behind]))
      }
    }
  }
  return phrases
    .filter((phrase) => found.of(phrase).length > 0)
    .map((phrase) => new PhraseRendering(found, phrase, inside.get(phrase)))
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
