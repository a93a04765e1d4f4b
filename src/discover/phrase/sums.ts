import type {Alignment} from './alignment.ts'

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
  differBefore: Int32Array
}

/** Links of less mass make no twins. */
const twin = 0.6

/** Share of a span's link mass that may lead out of a pair; 99 of 100 gold pairs stay below 0.4. */
const leak = 0.5

export function sumUp(alignment: Alignment): Sums {
  const {probability} = alignment
  const a = alignment.a.content
  const b = alignment.b.content
  const [n, m] = [a.length, b.length]
  const corners = new Float64Array((n + 1) * (m + 1))
  const different = new Float64Array(corners.length)
  const rows = new Float64Array(n)
  const columns = new Float64Array(m)
  const twinsA = new Uint8Array(n)
  const twinsB = new Uint8Array(m)
  for (let i = 0, cell = 0; i < n; i++) {
    let row = 0
    let unlike = 0
    let corner = (i + 1) * (m + 1) + 1
    for (let j = 0; j < m; j++, cell++, corner++) {
      const p = probability[cell]!
      row += p
      columns[j]! += p
      corners[corner] = row + corners[corner - m - 1]!
      if (a[i]!.word.stem !== b[j]!.word.stem) unlike += p
      else if (p >= twin) twinsA[i] = twinsB[j] = 1
      different[corner] = unlike + different[corner - m - 1]!
    }
    rows[i] = row
  }
  return {alignment, corners, different, a: sumSide(rows, twinsA), b: sumSide(columns, twinsB)}
}

function sumSide(mass: Float64Array, twins: Uint8Array): SideSums {
  const massBefore = new Float64Array(mass.length + 1)
  const differBefore = new Int32Array(mass.length + 1)
  for (let i = 0; i < mass.length; i++) {
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
  {corners, different, b}: Sums,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  which: 'all' | 'different' = 'all',
): number {
  const sums = which === 'all' ? corners : different
  const width = b.mass.length + 1
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
