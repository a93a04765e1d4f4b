import type {Narrow} from '../../int-column.ts'

/** Rows as bits, 32 to a number. */
export type RowSet = Int32Array

/** How many numbers a set of rows has. */
export const widthOf = (rowCount: number): number => (rowCount + 31) >> 5

/** The rows of some places. */
export function rowSet(rowCount: number, places: Int32Array, rowOf: Narrow): RowSet {
  const rows = new Int32Array(widthOf(rowCount))
  addRows(rows, places, rowOf)
  return rows
}

export function addRows(rows: RowSet, places: Int32Array, rowOf: Narrow): void {
  for (let p = 0; p < places.length; p++) {
    const row = rowOf[places[p]!]!
    rows[row >> 5]! |= 1 << (row & 31)
  }
}

export function join(rows: RowSet, others: RowSet): void {
  for (let at = 0; at < rows.length; at++) rows[at]! |= others[at]!
}

/** How many bits of a number are set (Warren, Hacker's Delight 5-1). */
export function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
