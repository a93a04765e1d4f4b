import {readKey} from '../parse/index.ts'
import type {Collation} from './collation.ts'

/**
 * Rows together with those below them. A heading without a number has below it what stands before the next heading.
 *
 * @param depth levels below a row to go down
 */
export function withRowsBelow(
  {rows}: Pick<Collation, 'rows'>,
  selected: readonly number[],
  depth = Number.POSITIVE_INFINITY,
): number[] {
  const all = new Set<number>()
  for (const top of selected) {
    all.add(top)
    const {key} = rows[top]!
    const level = readKey(key).length
    let hasKeysBelow = false
    for (const [row, {key: other}] of rows.entries()) {
      if (!other.startsWith(`${key}.`)) continue
      hasKeysBelow = true
      if (readKey(other).length - level <= depth) all.add(row)
    }
    if (hasKeysBelow || depth < 1 || !isBareHeading(rows[top]!)) continue
    for (let row = top + 1; row < rows.length && isPlain(rows[row]!); row++) all.add(row)
  }
  return [...all].sort((a, b) => a - b)
}

type Row = Collation['rows'][number]

const clausesOf = ({readings}: Row) => readings.flat().map(({clause}) => clause)

/** A heading of prose without numbers: it is a clause of its own, and its text are the clauses that follow. */
const isBareHeading = (row: Row): boolean =>
  clausesOf(row).every(({label, heading, text}) => label === '' && heading !== undefined && heading === text)

const isPlain = (row: Row): boolean =>
  clausesOf(row).every(({label, heading}) => label === '' && heading === undefined)
