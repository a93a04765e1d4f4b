import type {Translation} from '../../parse/index.ts'
import type {Remark, Row} from '../collation.ts'
import {rangeOf} from './key-numbers.ts'
import {unprintedHeads} from './unprinted-heads.ts'

const quoted = (row: Row): Remark['places'] =>
  row.readings.flatMap((reading, translation) => reading.map(({clause}) => ({translation, clause})))

/**
 * Whether clauses of a row differ in number only because one text numbers what another does not: an article and its
 * paragraphs beside the whole article, verses beside the group `3-4`.
 */
export function isHabit({readings}: Row): boolean {
  const most = readings.reduce((a, b) => (b.length > a.length ? b : a))
  const above = `${most[0]!.clause.key}.`
  if (most.slice(1).every(({clause}) => clause.key.startsWith(above))) return true
  return readings.some((reading) => reading.length === 1 && rangeOf(reading[0]!.clause.key) !== undefined)
}

/** One remark for all rows in which one of two texts numbers more than the other. */
export function* habits(
  found: readonly Remark[],
  rows: readonly Row[],
  translations: readonly Translation[],
): Iterable<Remark> {
  const first = found[0]
  if (!first || found.length === 1) {
    yield* found
    return
  }
  const keys = found.slice(0, 3).map(({row}) => `\`${rows[row]!.key}\``)
  const more = found.length > keys.length ? `, … (${found.length} in all)` : ''
  const ids = [...new Set(first.places.map(({translation}) => translation))].map(
    (index) => `\`${translations[index]!.id}\``,
  )
  yield {
    ...first,
    message: `one of ${ids.join(', ')} numbers what stands below ${keys.join(', ')}${more}, another does not: same text, numbered differently`,
  }
}

/** Divisions that a translation leaves out whole, where they have titles that nobody can read there. */
export function* lackingTitles(rows: readonly Row[], translations: readonly Translation[]): Iterable<Remark> {
  for (const [index, lacking] of unprintedHeads(rows, translations)) {
    const titled = [...lacking].filter((r) => rows[r]!.readings.flat()[0]!.clause.text !== '')
    const [first] = titled
    if (first === undefined) continue
    const has = rows[first]!.readings.findIndex((reading) => reading.length > 0)
    const keys = titled.slice(0, 3).map((r) => `\`${rows[r]!.key}\``)
    yield {
      kind: 'titles',
      row: first,
      message: `\`${translations[index]!.id}\` lacks the titles of ${keys.join(', ')}${titled.length > 3 ? ', …' : ''} (in \`${translations[has]!.id}\`), and has what stands below them`,
      places: quoted(rows[first]!),
    }
  }
}
