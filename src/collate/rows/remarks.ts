import type {Clause, Translation} from '../../parse/index.ts'
import type {Remark, Row} from '../collation.ts'
import type {CollatedTranslation} from './collated-translation.ts'
import {startsAgain} from './families.ts'
import {habits, isHabit, lackingTitles} from './habits.ts'
import {isSameNumber, keyNumber} from './key-numbers.ts'
import type {Match} from './match.ts'
import {outOfOrder} from './out-of-order.ts'

/** A clause of a translation and the row it went to. */
interface Seat {
  clause: Clause
  row: number
  /** Key of the clause above; empty at the top. */
  parent: string
}

/**
 * Says how the structure of a translation departs from that of the others: clauses split, merged, moved,
 * numbered otherwise, or with another text under the same key. One remark a fact: what follows from it (all
 * clauses behind an inserted one, the children of a moved one) is not said again.
 */
export function remarkOn(
  rows: readonly Row[],
  seatsOf: readonly Int32Array[],
  collated: readonly CollatedTranslation[],
  translations: readonly Translation[],
  matchOf: (index: number) => Match | undefined,
): Remark[] {
  const parted = [...pieces(rows, collated, translations)]
  const remarks = [
    ...parted.filter(({row}) => !isHabit(rows[row]!)),
    ...habits(
      parted.filter(({row}) => isHabit(rows[row]!)),
      rows,
      translations,
    ),
    ...lackingTitles(rows, translations),
  ]
  for (const [w, {index, clauses, parents}] of collated.entries()) {
    // Thirty thousand clauses with nothing to say of are passed over in two loops.
    const isPlain =
      isAscending(seatsOf[w]!) && clauses.every(({key}, i) => key === rows[seatsOf[w]![i]!]!.key)
    if (isPlain && matchOf(index)!.unlike.length === 0) continue
    const seats = clauses.map((clause, i) => ({
      clause,
      row: seatsOf[w]![i]!,
      parent: clauses[parents[i]!]?.key ?? '',
    }))
    const moved =
      w === 0
        ? new Set<number>()
        : outOfOrder(
            seats.map(({row}) => row),
            // A clause that has the number of its row stands where it should, if one of several must.
            seats.map(({clause, row}) => (clause.key === rows[row]!.key ? 1.001 : 1)),
          )
    remarks.push(
      ...moves(seats, moved, rows, index, translations),
      ...renumberings(seats, moved, rows, index, translations),
      ...otherTexts(seats, rows, collated[w]!, matchOf(index)!, translations),
    )
  }
  return remarks.sort((a, b) => a.row - b.row)
}

function isAscending(values: Int32Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i - 1]! > values[i]!) return false
  return true
}

const name = (translations: readonly Translation[], index: number): string => `\`${translations[index]!.id}\``
const list = (reading: Row['readings'][number]): string =>
  reading.map(({clause}) => `\`${clause.key}\``).join(' and ')
const places = (row: Row): Remark['places'] =>
  row.readings.flatMap((reading, translation) => reading.map(({clause}) => ({translation, clause})))

/** Rows where one translation has several clauses for what is fewer in another. */
function* pieces(
  rows: readonly Row[],
  collated: readonly CollatedTranslation[],
  translations: readonly Translation[],
): Iterable<Remark> {
  for (const [r, row] of rows.entries()) {
    if (row.readings.every(({length}) => length < 2)) continue
    const countOf = ({index, behind}: CollatedTranslation): number =>
      row.readings[index]!.reduce(
        (sum, {clause}) => sum - (behind.get(clause)?.length ?? 0),
        row.readings[index]!.length,
      )
    if (row.readings.some((reading) => reading.some(({clause}) => startsAgain(clause.key)))) continue
    const lengths = collated.map(countOf).filter((length) => length > 0)
    if (lengths.every((length) => length === lengths[0])) continue
    // What most translations have is what is expected; the first of them breaks a tie.
    const usual = [...lengths].sort((a, b) => count(lengths, b) - count(lengths, a))[0]!
    const model = collated.find((each) => countOf(each) === usual)!.index
    for (const each of collated) {
      const {index} = each
      const reading = row.readings[index]!
      const length = countOf(each)
      if (length === 0 || length === usual) continue
      const kind = length > usual ? 'split' : 'merged'
      const what = kind === 'split' ? 'splits into' : 'merges in'
      yield {
        kind,
        row: r,
        message: `${name(translations, index)} ${what} ${list(reading)} what is ${list(row.readings[model]!)} in ${name(translations, model)}`,
        places: places(row),
      }
    }
  }
}

const count = (values: readonly number[], value: number): number =>
  values.filter((other) => other === value).length

/** Clauses that stand elsewhere in the order of the work; the topmost of a branch alone. */
function* moves(
  seats: readonly Seat[],
  moved: ReadonlySet<number>,
  rows: readonly Row[],
  index: number,
  translations: readonly Translation[],
): Iterable<Remark> {
  if (translations[index]!.anyOrder) return
  const said = new Set<string>()
  for (const i of moved) {
    const {clause, row, parent} = seats[i]!
    said.add(clause.key)
    if (said.has(parent)) continue
    // In which order a message has its forms says nothing, nor that one language has more of them than another.
    if (clause.form && seats[i - 1]?.clause.form?.of === clause.form.of) continue
    // Both places by the keys of rows: `2` of one translation may be `3` of the others.
    const before = seats[i - 1] && rows[seats[i - 1]!.row]!.key
    const expected = rows[row - 1]?.key
    yield {
      kind: 'moved',
      row,
      message: `\`${rows[row]!.key}\` stands ${standsBehind(before)} in ${name(translations, index)}, ${standsBehind(expected)} in the others`,
      places: places(rows[row]!),
    }
  }
}

const standsBehind = (key: string | undefined): string =>
  key === undefined ? 'at the beginning' : `behind \`${key}\``

/** Clauses with another number than the others give the row; a run of siblings is one remark. */
function* renumberings(
  seats: readonly Seat[],
  moved: ReadonlySet<number>,
  rows: readonly Row[],
  index: number,
  translations: readonly Translation[],
): Iterable<Remark> {
  const renumbered = new Set<string>()
  let run: Seat[] = []
  const runs = [run]
  for (const [i, seat] of seats.entries()) {
    const {clause, row, parent} = seat
    const {key, readings} = rows[row]!
    const alone = readings.every((reading, other) => other === index || reading.length === 0)
    const first = readings[index]![0]!.clause === clause
    if (clause.key === key || alone || !first || moved.has(i)) continue
    if (!printsNumber(clause) || isSameNumber(clause.key, key)) continue
    renumbered.add(clause.key)
    // A child that only follows its parent's new number is no fact of its own.
    if (renumbered.has(parent) && key.endsWith(clause.key.slice(parent.length))) continue
    const last = run.at(-1)
    const next =
      last && last.parent === parent && siblingBehind(seats, last, i) && follows(rows, index, last.row, row)
    if (last && !next) {
      run = []
      runs.push(run)
    }
    run.push(seat)
  }
  for (const seats of runs) {
    const first = seats[0]
    const last = seats.at(-1)
    if (!first || !last) continue
    const [given, expected] = [first, last].reduce<[string[], string[]]>(
      ([a, b], {clause, row}) => [
        [...a, `\`${clause.key}\``],
        [...b, `\`${rows[row]!.key}\``],
      ],
      [[], []],
    )
    const range = (keys: string[]) => (seats.length > 1 ? keys.join('–') : keys[0])
    yield {
      kind: 'renumbered',
      row: first.row,
      message: `${range(given)} in ${name(translations, index)} is ${range(expected)} in the others: same text, numbered differently`,
      places: places(rows[first.row]!),
    }
  }
}

/** What the text does not number has no number that could be another. */
const printsNumber = ({key}: Clause): boolean => !keyNumber(key).isUnnumbered

/** Whether no sibling stands between a clause and the one at an index. */
function siblingBehind(seats: readonly Seat[], last: Seat, index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    if (seats[i]! === last) return true
    if (seats[i]!.parent === last.parent) return false
  }
  return false
}

/** Whether the others, too, have no sibling between two rows: a range of numbers leaves none out. */
function follows(rows: readonly Row[], index: number, from: number, to: number): boolean {
  const parents = rows[to]!.readings.map((reading) => reading[0]?.clause.parent)
  return !rows
    .slice(from + 1, to)
    .some(({readings}) =>
      readings.some(
        (reading, other) => other !== index && reading[0] && reading[0].clause.parent === parents[other],
      ),
    )
}

/** Clauses under one key that hardly share a word though translations of this pair usually share many. */
function* otherTexts(
  seats: readonly Seat[],
  rows: readonly Row[],
  own: CollatedTranslation,
  match: Match,
  translations: readonly Translation[],
): Iterable<Remark> {
  for (const i of match.unlike) {
    const {row} = seats[i]!
    const other = rows[row]!.readings.findIndex(
      (reading, other) =>
        other !== own.index && reading.length > 0 && translations[other]!.role === 'translation',
    )
    if (other < 0) continue
    yield {
      kind: 'content-differs',
      row,
      message: `\`${rows[row]!.key}\` says something else in ${name(translations, own.index)} than in ${name(translations, other)}: they hardly share a word`,
      places: places(rows[row]!),
    }
  }
}
