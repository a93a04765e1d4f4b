import {IntColumn} from '../../int-column.ts'
import type {Occurrence} from '../concordance.ts'
import type {Lines} from '../phrase/lines.ts'
import type {PhraseRendering} from './concept-renderings.ts'

/**
 * Where one translation names parties, in columns in the order of the text: a word that is written as a name stands in
 * thousands of places, and most are never asked for.
 */
export class PartyPlaces {
  private readonly lines: Lines
  /** By place: its first word of content, how many it has, and whom it names. */
  private readonly firsts: Int32Array
  private readonly counts: Int32Array
  private readonly parties: Int32Array
  /** By word of content: the first of the places that begin there, or behind it. */
  private readonly from: Int32Array
  private longest = 1
  private latest: {row: number; places: ReadonlyMap<number, readonly number[]>} | undefined

  constructor(lines: Lines, renderings: readonly {party: number; rendering: PhraseRendering}[]) {
    this.lines = lines
    const from = new Int32Array(lines.stems.length + 2)
    const [firsts, counts, parties] = [new IntColumn(), new IntColumn(), new IntColumn()]
    for (const {party, rendering} of renderings) {
      const {places, words} = rendering
      if (words > this.longest) this.longest = words
      for (let p = 0; p < places.length; p++) {
        firsts.push(places[p]!)
        counts.push(words)
        parties.push(party)
        from[places[p]! + 2]!++
      }
    }
    for (let word = 2; word < from.length; word++) from[word]! += from[word - 1]!
    this.firsts = new Int32Array(firsts.length)
    this.counts = new Int32Array(firsts.length)
    this.parties = new Int32Array(firsts.length)
    for (let place = 0; place < firsts.length; place++) {
      const at = from[firsts.at(place) + 1]!++
      this.firsts[at] = firsts.at(place)
      this.counts[at] = counts.at(place)
      this.parties[at] = parties.at(place)
    }
    this.from = from
  }

  /** Rows in which one of some parties is named. */
  rows(of: (party: number) => boolean): Set<number> {
    const rows = new Set<number>()
    for (let place = 0; place < this.firsts.length; place++)
      if (of(this.parties[place]!)) rows.add(this.lines.rowOf[this.firsts[place]!]!)
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
    for (let place = this.from[Math.max(0, first - this.longest + 1)]!; place < to; place++)
      if (this.firsts[place]! + this.counts[place]! > first) parties.add(this.parties[place]!)
    return parties
  }

  private at(place: number): Occurrence {
    const first = this.firsts[place]!
    return {
      translation: this.lines.translation,
      row: this.lines.rowOf[first]!,
      clause: this.lines.clauseOf(first),
      start: this.lines.startOf(first),
      end: this.lines.endOf(first + this.counts[place]! - 1),
    }
  }
}
