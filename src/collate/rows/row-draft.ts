import {once} from '../../once.ts'
import {compareKeys, verseAddress} from '../../parse/index.ts'
import type {Row} from '../collation.ts'
import type {CollatedTranslation} from './collated-translation.ts'
import type {Match, Matching} from './match.ts'

/** A translation whose clauses have their places. */
interface Entry {
  translation: CollatedTranslation
  match: Match
  /** Place of each of its clauses. */
  placeOf: Int32Array
}

/** The rows while they are laid: places in the order of the work, which the clauses of one translation after the other enter. */
export class RowDraft {
  /** Ids of places in the order of the work. */
  #order: number[] = []
  /** Key of the first clause that came to a place. */
  readonly #keys: string[] = []
  /** Place of a key: that of the first translation that has it. */
  readonly #byKey = new Map<string, number>()
  /** Place of a verse, whatever its book is called; made where a key has no place. */
  #byAddress: Map<string, number> | undefined
  /** The text that stands for a place, by language. */
  readonly #texts = new Map<string, number[]>()
  /** Place of the parent of the first clause that came to a place; -1 at the top. */
  readonly #parents: number[] = []
  /** The first text of each place, whatever its language. */
  readonly #firstTexts: number[] = []
  /** Where the clauses of a place went that was found to be a piece of another. */
  readonly #joined = new Map<number, number>()
  readonly #entries: Entry[] = []

  /** What a translation is to be matched with. */
  matchingOf(translation: CollatedTranslation): Matching {
    const {clauses, parents, firstText, language, isNamed} = translation
    const texts = this.#texts.get(language) ?? []
    const order = this.#order
    const positions = new Int32Array(this.#keys.length).fill(-1)
    for (const [position, place] of order.entries()) positions[place] = position
    const rowOfKey = (key: string): number => positions[this.#placeOf(key) ?? -1] ?? -1
    // Nobody asks for them where the file names the clauses.
    const rowKeys = once(() => this.#keysLike(clauses))
    const rowParents = once(() => Int32Array.from(order, (place) => positions[this.#parents[place]!] ?? -1))
    const samples = once(() => Int32Array.from(order, (place) => texts[place] ?? this.#firstTexts[place]!))
    const clauseOf = (row: number): {of: CollatedTranslation; clause: number} | undefined => {
      const text = texts[order[row]!] ?? -1
      const entry = this.#entries.findLast(({translation: {firstText}}) => firstText <= text)
      return entry && text >= 0
        ? {of: entry.translation, clause: text - entry.translation.firstText}
        : undefined
    }
    return {
      clauses: Int32Array.from(clauses, (_, i) => firstText + i),
      keys: clauses.map(({key}) => key),
      rows: Int32Array.from(order, (place) => texts[place] ?? -1),
      get rowKeys() {
        return rowKeys()
      },
      get rowParents() {
        return rowParents()
      },
      get samples() {
        return samples()
      },
      keyRows: Int32Array.from(clauses, ({key}) => rowOfKey(key)),
      settled: new Uint8Array(clauses.length),
      shifted: new Uint8Array(clauses.length),
      // Places of a list shift.
      named: Uint8Array.from(clauses, ({key}) => Number(isNamed && !/(?:^|\.)\d+$/.test(key))),
      closed: new Uint8Array(order.length),
      parents,
      rowBelow(parentRow, i) {
        const parent = clauseOf(parentRow)
        if (!parent || parents[i]! < 0) return -1
        const own = clauses[i]!.key.slice(clauses[parents[i]!]!.key.length)
        return rowOfKey(parent.of.clauses[parent.clause]!.key + own)
      },
      rowAbove(row) {
        const found = clauseOf(row)
        const parent = found ? found.of.clauses[found.of.parents[found.clause]!] : undefined
        return parent ? rowOfKey(parent.key) : -1
      },
    }
  }

  /** The place of a key, or of the verse it names otherwise: `Genesis 1:1` has that of `GEN.1.1`. */
  #placeOf(key: string): number | undefined {
    const place = this.#byKey.get(key)
    const address = place === undefined && this.#byKey.size > 0 ? verseAddress(key) : undefined
    if (address === undefined) return place
    if (!this.#byAddress) {
      this.#byAddress = new Map()
      for (const [own, at] of this.#byKey) {
        const known = verseAddress(own)
        if (known !== undefined && !this.#byAddress.has(known)) this.#byAddress.set(known, at)
      }
    }
    return this.#byAddress.get(address)
  }

  /**
   * The keys that the rows have in the translation that has most keys in common with these clauses: it counts as they
   * do. A row that it lacks has the key that it came with.
   */
  #keysLike(clauses: CollatedTranslation['clauses']): string[] {
    const own = new Set(clauses.map(({key}) => key))
    let most = -1
    let like: Entry | undefined
    for (const entry of this.#entries) {
      const both = entry.translation.clauses.filter(({key}) => own.has(key)).length
      if (both > most) [most, like] = [both, entry]
    }
    const keys = new Map<number, string>()
    for (const [i, {key}] of (like?.translation.clauses ?? []).entries()) {
      const place = like!.placeOf[i]!
      if (!keys.has(place)) keys.set(place, key)
    }
    const given = new Set(keys.values())
    return this.#order.map((place) => {
      const key = this.#keys[place]!
      return keys.get(place) ?? (given.has(key) ? `${key}~` : key)
    })
  }

  /** Lets the clauses of a translation into their places, and makes new ones for those that have none. */
  take(translation: CollatedTranslation, match: Match, merged: readonly [number, number][]): void {
    for (const [row, into] of merged) this.#joined.set(this.#order[row]!, this.#order[into]!)
    const placeOf = new Int32Array(translation.clauses.length)
    const added = new Map<number, number[]>()
    let slot = -1
    for (const [i, {key}] of translation.clauses.entries()) {
      const row = match.rows[i]!
      if (row >= 0) {
        slot = row
        placeOf[i] = this.#order[row]!
        continue
      }
      const keyAt = (position: number): string => this.#keys[this.#order[position] ?? -1] ?? ''
      const farthest = slot + longestBranch
      while (slot + 1 < this.#order.length) {
        const next = keyAt(slot + 1)
        // A message of another branch stands behind this one, whatever else this one has; one of this branch stays in it.
        const own =
          translation.isNamed && slot < farthest
            ? sharedLevels(keyAt(slot), next) - sharedLevels(keyAt(slot), key)
            : 0
        if (own < 0 || (own === 0 && (match.taken[slot + 1] || compareKeys(next, key) > 0))) break
        slot++
      }
      const place = this.#keys.push(key) - 1
      placeOf[i] = place
      const here = added.get(slot)
      if (here) here.push(place)
      else added.set(slot, [place])
    }
    const order = [...(added.get(-1) ?? [])]
    for (const [position, place] of this.#order.entries()) {
      if (!this.#joined.has(place)) order.push(place)
      for (const more of added.get(position) ?? []) order.push(more)
    }
    this.#order = order
    this.#entries.push({translation, match, placeOf})
    this.#remember(translation, placeOf)
  }

  #remember({clauses, parents, firstText, language}: CollatedTranslation, placeOf: Int32Array): void {
    this.#byAddress = undefined
    const texts = this.#texts.get(language) ?? []
    this.#texts.set(language, texts)
    for (const [i, {key}] of clauses.entries()) {
      const place = placeOf[i]!
      this.#parents[place] ??= parents[i]! < 0 ? -1 : placeOf[parents[i]!]!
      this.#firstTexts[place] ??= firstText + i
      texts[place] ??= firstText + i
      if (!this.#byKey.has(key)) this.#byKey.set(key, place)
    }
  }

  /**
   * The rows, as yet without keys, and the row of clause i of each translation.
   *
   * @param translations how many readings a row has
   */
  rows(translations: number): {rows: Row[]; seats: Int32Array[]} {
    const rows: Row[] = []
    const rowOf = new Int32Array(this.#keys.length)
    for (const place of this.#order) {
      const readings: Row['readings'] = Array.from({length: translations}, () => [])
      rowOf[place] = rows.push({key: '', readings, basis: 'key', score: 1}) - 1
    }
    const seats: Int32Array[] = []
    for (const {translation, match, placeOf} of this.#entries) {
      const seat = new Int32Array(translation.clauses.length)
      seats.push(seat)
      for (const [i, clause] of translation.clauses.entries()) {
        let place = placeOf[i]!
        for (let to = this.#joined.get(place); to !== undefined; to = this.#joined.get(place)) place = to
        seat[i] = rowOf[place]!
        const row = rows[seat[i]!]!
        const reading = row.readings[translation.index]!
        const passage = {clause, start: 0, end: clause.text.length}
        // Most rows have one clause of each text: an array that was pushed to keeps room for sixteen more.
        if (reading.length === 0) row.readings[translation.index] = [passage]
        else reading.push(passage)
        for (const section of translation.behind.get(clause) ?? [])
          row.readings[translation.index]!.push({clause: section, start: 0, end: section.text.length})
        if (match.byContent[i] && match.rows[i]! >= 0) row.basis = 'content'
        const score = Math.min(1, match.scores[i]! / match.typical)
        row.score = Math.min(row.score, match.byContent[i] ? score : Math.max(0.5, score))
      }
    }
    return {rows, seats}
  }

  /** How well each clause of a translation fits the row it went to. */
  matchOf(index: number): Match | undefined {
    return this.#entries.find(({translation}) => translation.index === index)?.match
  }
}

/** So many rows of a branch are passed by for a message of another one. */
const longestBranch = 500

/** How many levels two names of messages have in common, `menu.file` of `menu.file.open` and `menu.file.save`: two. What is of one branch stays together. */
function sharedLevels(one: string, other: string): number {
  const [a, b] = [one.split('.'), other.split('.')]
  let count = 0
  while (count < a.length && a[count] === b[count]) count++
  return count
}
