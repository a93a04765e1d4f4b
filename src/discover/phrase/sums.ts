import type {Alignment} from './alignment.ts'

/** Sums over an alignment that make the mass inside a pair of spans a matter of four look-ups. */
export interface Sums {
  alignment: Alignment
  /** Mass above and left of each corner, `(a.length + 1) × (b.length + 1)`. */
  corners: Float64Array
  /** Mass of each token of a and of b. */
  rows: Float64Array
  columns: Float64Array
}

export function sumUp(alignment: Alignment): Sums {
  const {a, b, probability} = alignment
  const [n, m] = [a.length, b.length]
  const corners = new Float64Array((n + 1) * (m + 1))
  const rows = new Float64Array(n)
  const columns = new Float64Array(m)
  for (let i = 0; i < n; i++) {
    let row = 0
    for (let j = 0; j < m; j++) {
      const p = probability[i * m + j]!
      row += p
      columns[j]! += p
      corners[(i + 1) * (m + 1) + j + 1] = row + corners[i * (m + 1) + j + 1]!
    }
    rows[i] = row
  }
  return {alignment, corners, rows, columns}
}

/** Mass of the links between tokens `a0..a1` and `b0..b1`. */
export function massInside(
  {alignment, corners}: Sums,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): number {
  const width = alignment.b.length + 1
  return (
    corners[(a1 + 1) * width + b1 + 1]! -
    corners[a0 * width + b1 + 1]! -
    corners[(a1 + 1) * width + b0]! +
    corners[a0 * width + b0]!
  )
}
