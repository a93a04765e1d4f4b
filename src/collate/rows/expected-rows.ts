import {group} from '../../group.ts'
import type {Likeness} from './content.ts'
import {joinFamilies, startsAgain} from './families.ts'
import type {ForeignLikeness} from './foreign-likeness.ts'
import {type KeyNumber, keyNumber, rangeOf} from './key-numbers.ts'
import type {Matching} from './match.ts'
import {type Head, Runs} from './runs.ts'
import {pairSeries} from './series.ts'

/**
 * Settles where each clause is to be expected before any is looked at closely: under its number whatever the division is
 * called and whatever stands above it; where nothing is numbered, and where two languages count differently, by what
 * stands before and behind.
 *
 * @returns rows that belong to the row of another: pairs of such a row and that other
 */
export function expectRows(
  matching: Matching,
  likeness: Likeness,
  foreign: ForeignLikeness,
  headOf: (text: number) => Head,
): [number, number][] {
  const {keys, rowKeys, keyRows} = matching
  if (rowKeys.length === 0) return []
  const unnumbered = /(?:^|\.)[hp]\d/
  // Nearly all texts: each clause has its row, and there are no others.
  const isPlain = keys.length === rowKeys.length && keyRows.every((row, i) => rowKeys[row] === keys[i])
  const isForeign = matching.rows.every((text) => text < 0)
  const isOpen = (key: string): boolean => unnumbered.test(key) || (isForeign && startsAgain(key))
  if (isPlain && !keys.some(isOpen) && !isShifted(matching, foreign.texts)) return []
  return new Expectation(matching, new Runs(matching, likeness, foreign, headOf)).settle(likeness, foreign)
}

/** Whether some clause says word for word what stands beside the row of its key, and not in that row. */
function isShifted({clauses, keyRows, rows}: Matching, texts: readonly string[]): boolean {
  return clauses.some((clause, i) => {
    const row = keyRows[i]!
    const [before, here, after] = [row - 1, row, row + 1].map((at) => texts[rows[at] ?? -1])
    return (
      here !== undefined && texts[clause] !== here && (texts[clause] === before || texts[clause] === after)
    )
  })
}

class Expectation {
  readonly #own: KeyNumber[]
  readonly #there: KeyNumber[]
  readonly #merged = new Map<number, number>()

  constructor(
    readonly matching: Matching,
    readonly runs: Runs,
  ) {
    this.#own = matching.keys.map(keyNumber)
    this.#there = matching.rowKeys.map(keyNumber)
  }

  settle(likeness: Likeness, foreign: ForeignLikeness): [number, number][] {
    const {matching} = this
    const {keys, parents, keyRows, rowParents} = matching
    const exact = keyRows.slice()
    for (const [i, key] of keys.entries()) if (key !== 'preamble') keyRows[i] = -1
    const places = underNumbered(parents, this.#own)
    const rowPlaces = underNumbered(rowParents, this.#there)
    this.#merge(this.runs.lay(places.get(-1) ?? [], rowPlaces.get(-1) ?? []))
    const pairs = pairSeries(this.#own, this.#there)
    const there = new Set(pairs.values())
    for (const [series, counterpart] of pairs) {
      this.#numbered(
        [...keys.keys()].filter((i) => this.#own[i]!.series === series && !this.#own[i]!.isUnnumbered),
        [...rowParents.keys()].filter((row) => this.#there[row]!.series === counterpart),
      )
    }
    const below = groups(parents, (i) => !this.#own[i]!.isUnnumbered && !pairs.has(this.#own[i]!.series))
    const rowsBelow = groups(
      rowParents,
      (row) => !this.#there[row]!.isUnnumbered && !there.has(this.#there[row]!.series),
    )
    const all = groups(parents, (i) => !this.#own[i]!.isUnnumbered)
    const allRows = groups(rowParents, (row) => !this.#there[row]!.isUnnumbered)
    const claimed = new Set(keyRows)
    for (let parent = -1; parent < keys.length; parent++) {
      const children = below.get(parent)
      const row = parent < 0 ? -1 : keyRows[parent]!
      if (children && parent < 0) this.#byAddress(children, rowsBelow.get(-1) ?? [])
      else if (children && row >= 0) this.#numbered(children, rowsBelow.get(row) ?? [])
      if (row >= 0) this.#acrossLevels(parent, row, all, allRows)
      for (const child of children ?? []) {
        const place = exact[child]!
        if (keyRows[child]! >= 0) claimed.add(keyRows[child]!)
        else if (place >= 0 && !claimed.has(place) && (parent < 0 || row < 0)) {
          keyRows[child] = place
          claimed.add(place)
        }
      }
      if (row < 0) continue
      const [own, other] = [places.get(parent), rowPlaces.get(row)]
      // What one text numbers and the other does not: `1`, `2` and two paragraphs below one heading.
      if (own) this.#merge(this.runs.lay(own, other ?? (children ? [] : (rowsBelow.get(row) ?? []))))
      else if (other && children && !rowsBelow.has(row)) this.#merge(this.runs.lay(children, other))
    }
    const merged = [...this.#merged, ...joinFamilies(matching, likeness, foreign)]
    for (const [row] of merged) matching.closed[row] = 1
    return merged
  }

  /**
   * Clauses at the top by their numbers: those whose keys name what stands above, `MAT.26.65`, with rows that are called so. Where no name is
   * in both texts, it tells nothing.
   */
  #byAddress(clauses: readonly number[], rows: readonly number[]): void {
    const {keys, rowKeys} = this.matching
    const own = group(clauses, (i) => addressOf(keys[i]!))
    const there = group(rows, (row) => addressOf(rowKeys[row]!))
    if (![...own.keys()].some((address) => address !== '' && there.has(address))) {
      this.#numbered(clauses, rows)
      return
    }
    for (const [address, some] of own) this.#numbered(some, there.get(address) ?? [])
  }

  /** A list that one text has right below an article and the other below an item of it: `Art.2.1` and `Art.2.I.1`. */
  #acrossLevels(
    parent: number,
    place: number,
    below: ReadonlyMap<number, readonly number[]>,
    rowsBelow: ReadonlyMap<number, readonly number[]>,
  ): void {
    const {keyRows} = this.matching
    const loneOf = (at: number): number[] => (below.get(at) ?? []).filter((i) => keyRows[i]! < 0)
    // Most clauses hold none: what is taken is not gone through for each.
    if (!rowsBelow.has(place) || loneOf(parent).length === 0) return
    const taken = new Set(keyRows)
    const loneRowsOf = (at: number): number[] => (rowsBelow.get(at) ?? []).filter((row) => !taken.has(row))
    const [lone, loneRows] = [loneOf(parent), loneRowsOf(place)]
    if (lone.length === 0 || loneRows.length === 0) return
    const pair = (clauses: readonly number[], rows: readonly number[]): void => {
      const [own, there] = [
        clauses.map((i) => this.#own[i]!.number).join(),
        rows.map((row) => this.#there[row]!.number).join(),
      ]
      if (clauses.length > 1 && own === there) this.#numbered(clauses, rows)
    }
    for (const i of lone) pair(loneOf(i), loneRows)
    for (const row of loneRows) pair(lone, loneRowsOf(row))
  }

  /** Clauses of one list by their numbers, groups of numbers (`3-4`) with what they hold. */
  #numbered(clauses: readonly number[], rows: readonly number[]): void {
    const {keyRows, settled, keys, rowKeys} = this.matching
    const byNumber = new Map<string, number>()
    for (const row of rows)
      if (!byNumber.has(this.#there[row]!.number)) byNumber.set(this.#there[row]!.number, row)
    const claimed = new Set<number>()
    for (const i of clauses) {
      const row = byNumber.get(this.#own[i]!.number) ?? -1
      if (row < 0 || claimed.has(row)) continue
      keyRows[i] = row
      claimed.add(row)
    }
    for (const i of clauses) {
      const range = keyRows[i]! < 0 ? rangeOf(keys[i]!) : undefined
      const [first, ...rest] = range
        ? rows.filter((row) => !claimed.has(row) && isIn(this.#there[row]!, range))
        : []
      if (first === undefined || rest.length === 0) continue
      keyRows[i] = first
      settled[i] = 1
      for (const row of [first, ...rest]) claimed.add(row)
      for (const row of rest) this.#merged.set(row, first)
    }
    for (const row of rows) {
      const range = claimed.has(row) ? undefined : rangeOf(rowKeys[row]!)
      const held = range ? clauses.filter((i) => keyRows[i]! < 0 && isIn(this.#own[i]!, range)) : []
      if (held.length < 2) continue
      for (const i of held) {
        keyRows[i] = row
        settled[i] = 1
      }
      claimed.add(row)
    }
    const grouped = new Set(clauses.filter((i) => settled[i]).map((i) => keyRows[i]!))
    this.#merge(
      this.runs.shift(
        clauses.filter((i) => !settled[i]),
        rows.filter((row) => !this.#merged.has(row) && !grouped.has(row)),
      ),
    )
  }

  #merge(pairs: readonly [number, number][]): void {
    for (const [row, into] of pairs) this.#merged.set(row, into)
  }
}

/** Headings and paragraphs that bear no number, by the numbered clause that they stand below; -1 for none. */
function underNumbered(parents: Int32Array, numbers: readonly KeyNumber[]): Map<number, number[]> {
  const under = new Int32Array(parents.length)
  const found = new Map<number, number[]>()
  for (const [i, parent] of parents.entries()) {
    under[i] = parent >= 0 && numbers[parent]!.isUnnumbered ? under[parent]! : parent
    if (!isPlace(numbers[i]!)) continue
    const known = found.get(under[i]!)
    if (known) known.push(i)
    else found.set(under[i]!, [i])
  }
  return found
}

const isPlace = ({isUnnumbered, series}: KeyNumber): boolean => isUnnumbered && series !== 'preamble'

const isIn = ({number}: KeyNumber, [first, last]: [number, number]): boolean =>
  Number(number) >= first && Number(number) <= last

/** What a key says of the places above: `MAT.26` of `MAT.26.65`. */
const addressOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('.')))

/** Indices by parent. */
function groups(parents: Int32Array, isMember: (i: number) => boolean): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (const [i, parent] of parents.entries()) {
    if (!isMember(i)) continue
    const known = found.get(parent)
    if (known) known.push(i)
    else found.set(parent, [i])
  }
  return found
}
