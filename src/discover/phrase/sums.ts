import type {Alignment} from './alignment.ts'
import {Floats} from './floats.ts'

/** Sums over an alignment that make the mass inside a pair of spans a matter of four look-ups. */
export interface Sums {
  alignment: Alignment
  /** Mass above and left of each corner, one row and one column more than there are words. */
  corners: Float64Array
  /** The same of links between words that are not the same. */
  different: Float64Array
  /** The same for each side alone. */
  a: SideSums
  b: SideSums
}

export interface SideSums {
  /** Mass of each word. */
  mass: Float64Array
  /** Mass (at most one a word) before each word. */
  massBefore: Float64Array
  /** How many words before each are linked to no word like themselves: what has such a twin does not differ. */
  differBefore: Float64Array
}

/** Links of less mass make no twins. */
const twin = 0.6

/** Share of a span's link mass that may lead out of a pair; 99 of 100 gold pairs stay below 0.4. */
const leak = 0.5

export function sumUp(alignment: Alignment): Sums {
  const {a, b, probability} = alignment
  const [n, m] = [a.count, b.count]
  const corners = room.corners.of((n + 1) * (m + 1))
  const different = room.different.of((n + 1) * (m + 1))
  corners.fill(0, 0, m + 1)
  different.fill(0, 0, m + 1)
  const rows = room.rows.of(n)
  const columns = room.columns.zeros(m)
  const twinsA = room.twinsA.zeros(n)
  const twinsB = room.twinsB.zeros(m)
  for (let i = 0, cell = 0; i < n; i++) {
    let row = 0
    let unlike = 0
    let corner = (i + 1) * (m + 1)
    corners[corner] = 0
    different[corner++] = 0
    const stem = a.stems[i]!
    for (let j = 0; j < m; j++, cell++, corner++) {
      const p = probability[cell]!
      row += p
      columns[j]! += p
      corners[corner] = row + corners[corner - m - 1]!
      if (stem !== b.stems[j]) unlike += p
      else if (p >= twin) twinsA[i] = twinsB[j] = 1
      different[corner] = unlike + different[corner - m - 1]!
    }
    rows[i] = row
  }
  return {
    alignment,
    corners,
    different,
    a: sumSide(n, rows, twinsA, room.a),
    b: sumSide(m, columns, twinsB, room.b),
  }
}

const room = {
  corners: new Floats(),
  different: new Floats(),
  rows: new Floats(),
  columns: new Floats(),
  twinsA: new Floats(),
  twinsB: new Floats(),
  a: {mass: new Floats(), differ: new Floats()},
  b: {mass: new Floats(), differ: new Floats()},
}

function sumSide(size: number, mass: Float64Array, twins: Float64Array, own: (typeof room)['a']): SideSums {
  const massBefore = own.mass.of(size + 1)
  const differBefore = own.differ.of(size + 1)
  massBefore[0] = 0
  differBefore[0] = 0
  for (let i = 0; i < size; i++) {
    massBefore[i + 1] = massBefore[i]! + Math.min(1, mass[i]!)
    differBefore[i + 1] = differBefore[i]! + (twins[i] === 1 ? 0 : 1)
  }
  return {mass, massBefore, differBefore}
}

/** Whether too much of either span is linked to words outside the other. */
export function leaks(sums: Sums, a0: number, a1: number, b0: number, b1: number): boolean {
  const inside = massInside(sums, a0, a1, b0, b1)
  const {a, b} = sums
  return (
    a.massBefore[a1 + 1]! - a.massBefore[a0]! - inside > leak * (a1 + 1 - a0) ||
    b.massBefore[b1 + 1]! - b.massBefore[b0]! - inside > leak * (b1 + 1 - b0)
  )
}

/** Mass of the links between words `a0..a1` and `b0..b1`: all, or those between different words. */
export function massInside(
  {corners, different, alignment}: Sums,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  which: 'all' | 'different' = 'all',
): number {
  const sums = which === 'all' ? corners : different
  const width = alignment.b.count + 1
  return (
    sums[(a1 + 1) * width + b1 + 1]! -
    sums[a0 * width + b1 + 1]! -
    sums[(a1 + 1) * width + b0]! +
    sums[a0 * width + b0]!
  )
}

/**
 * How many words of a pair differ: those without a twin. A word whose twin stands outside the other span does not: the
 * spans are only cut differently.
 */
export function countDiffering({a, b}: Sums, a0: number, a1: number, b0: number, b1: number): number {
  return a.differBefore[a1 + 1]! - a.differBefore[a0]! + b.differBefore[b1 + 1]! - b.differBefore[b0]!
}
