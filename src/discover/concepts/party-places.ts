import {type Narrow, narrowed} from '../../int-column.ts'
import type {Occurrence} from '../concordance.ts'
import {firstNotBefore} from '../first-not-before.ts'
import type {Lines} from '../phrase/lines.ts'
import type {PhraseRendering} from './concept-renderings.ts'

/**
 * Where one translation names parties, in columns in the order of the text: a word that is written as a name stands in
 * thousands of places, and most are never asked for.
 */
export class PartyPlaces {
  private readonly lines: Lines
  /** By place: how many words of content it has, and whom it names; its first word is told by `from`. */
  private readonly counts: Narrow
  private readonly parties: Narrow
  /** By word of content: the first of the places that begin there, or behind it. */
  private readonly from: Int32Array
  private longest = 1
  private latest: {row: number; places: ReadonlyMap<number, readonly number[]>} | undefined

  constructor(lines: Lines, renderings: readonly {party: number; rendering: PhraseRendering}[]) {
    this.lines = lines
    const from = new Int32Array(lines.stems.length + 2)
    for (const {rendering} of renderings) {
      const {places, words} = rendering
      if (words > this.longest) this.longest = words
      for (let p = 0; p < places.length; p++) from[places[p]! + 2]!++
    }
    for (let word = 2; word < from.length; word++) from[word]! += from[word - 1]!
    const count = from.at(-1)!
    const [counts, parties] = [new Int32Array(count), new Int32Array(count)]
    for (const {party, rendering} of renderings) {
      const {places, words} = rendering
      for (let p = 0; p < places.length; p++) {
        const at = from[places[p]! + 1]!++
        counts[at] = words
        parties[at] = party
      }
    }
    this.counts = narrowed(counts)
    this.parties = narrowed(parties)
    this.from = from
  }

  /** Rows in which one of some parties is named. */
  rows(of: (party: number) => boolean): Set<number> {
    const rows = new Set<number>()
    const {rowOf} = this.lines
    for (let word = 0; word < rowOf.length; word++)
      for (let place = this.from[word]!; place < this.from[word + 1]!; place++)
        if (of(this.parties[place]!)) rows.add(rowOf[word]!)
    return rows
  }

  /** Whom of some a row names, in its order. */
  partiesIn(row: number, of: (party: number) => boolean): number[] {
    const {contentStarts} = this.lines
    const parties: number[] = []
    const to = this.from[contentStarts[row + 1]!]!
    for (let place = this.from[contentStarts[row]!]!; place < to; place++)
      if (of(this.parties[place]!)) parties.push(this.parties[place]!)
    return parties
  }

  /** Where a row names some of these, in its order. */
  inRow(row: number, of: (party: number) => boolean): {party: number; at: Occurrence}[] {
    const {contentStarts} = this.lines
    const found: {party: number; at: Occurrence}[] = []
    const to = this.from[contentStarts[row + 1]!]!
    for (let place = this.from[contentStarts[row]!]!; place < to; place++)
      if (of(this.parties[place]!)) found.push({party: this.parties[place]!, at: this.at(place)})
    return found
  }

  /** The same of a few: a row of thousands of places is gone through once for all who ask. */
  inRowOf(row: number, parties: readonly number[]): {party: number; at: Occurrence}[] {
    const places = [...new Set(parties)].flatMap((party) => this.placesOf(row).get(party) ?? [])
    return places.sort((x, y) => x - y).map((place) => ({party: this.parties[place]!, at: this.at(place)}))
  }

  /** How often a row names a party. */
  countIn(row: number, party: number): number {
    return this.placesOf(row).get(party)?.length ?? 0
  }

  /** Places of each party in a row; those of the row that was asked for last are kept. */
  private placesOf(row: number): ReadonlyMap<number, readonly number[]> {
    if (this.latest?.row === row) return this.latest.places
    const {contentStarts} = this.lines
    const places = new Map<number, number[]>()
    const to = this.from[contentStarts[row + 1]!]!
    for (let place = this.from[contentStarts[row]!]!; place < to; place++) {
      const known = places.get(this.parties[place]!)
      if (known) known.push(place)
      else places.set(this.parties[place]!, [place])
    }
    this.latest = {row, places}
    return places
  }

  /** The parties that a phrase names, or a part of whose names it is. */
  within({row, clause, start, end}: Occurrence): Set<number> {
    const [first, last] = this.lines.contentIn(row, clause, start, end)
    const parties = new Set<number>()
    const to = this.from[last]!
    let word = Math.max(0, first - this.longest + 1)
    for (let place = this.from[word]!; place < to; place++) {
      while (this.from[word + 1]! <= place) word++
      if (word + this.counts[place]! > first) parties.add(this.parties[place]!)
    }
    return parties
  }

  private at(place: number): Occurrence {
    const words = this.lines.stems.length
    const first = firstNotBefore(0, words, (word) => this.from[word + 1]! <= place)
    return {
      translation: this.lines.translation,
      row: this.lines.rowOf[first]!,
      clause: this.lines.clauseOf(first),
      start: this.lines.startOf(first),
      end: this.lines.endOf(first + this.counts[place]! - 1),
    }
  }
}
