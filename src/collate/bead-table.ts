/** Beyond a table of so many sentences a side, only cells near the diagonal are looked at. */
export const mostSentences = 250
const largestTable = (mostSentences + 1) ** 2
/** … so many columns to either side at least, and at most so many for what one side has more. */
const narrowestBand = 15
const widestBand = 500

/** A bead of sentences: `di` of the left side from `i` on, `dj` of the right side from `j` on. */
export interface Step {
  i: number
  di: number
  j: number
  dj: number
}

/** What it costs to let sentences meet, in nats; one of the two numbers may be 0. */
export type Cost = (i: number, di: number, j: number, dj: number) => number

/** How many sentences of either side a bead may take. */
const moves = [
  {di: 1, dj: 1},
  {di: 1, dj: 0},
  {di: 0, dj: 1},
  {di: 2, dj: 1},
  {di: 1, dj: 2},
]

/** Lays so many sentences of either side in order, at the least cost (Gale & Church 1993, with a band). */
export function layInOrder(left: number, right: number, cost: Cost): Step[] {
  const columns = right + 1
  const cells = (left + 1) * columns
  // The diagonal goes from corner to corner, so that a band of any width reaches both; as wide as the steps between
  // two rows at least.
  const band =
    cells > largestTable
      ? Math.max(narrowestBand, Math.ceil(largestTable / columns / 2)) +
        Math.min(Math.abs(left - right), widestBand) +
        Math.ceil(right / Math.max(1, left))
      : columns
  const width = Math.min(columns, 2 * band + 1)
  // Row i of the table holds the cells from column `offsets[i]` on.
  const offsets = new Int32Array(left + 1)
  const {costs, ways} = tableOf((left + 1) * width)
  costs[0] = 0
  for (let i = 0; i <= left; i++) {
    const centre = left === 0 ? 0 : Math.round((i * right) / left)
    offsets[i] = Math.max(0, Math.min(centre - band, columns - width))
    for (let j = Math.max(0, centre - band); j <= Math.min(right, centre + band); j++) {
      if (i + j === 0) continue
      const at = j - offsets[i]!
      if (at >= width) break
      const cell = i * width + at
      for (let way = 0; way < moves.length; way++) {
        const {di, dj} = moves[way]!
        if (di > i || dj > j) continue
        const from = j - dj - offsets[i - di]!
        if (from < 0 || from >= width) continue
        const before = costs[(i - di) * width + from]!
        if (before === Number.POSITIVE_INFINITY) continue
        const sum = before + cost(i - di, di, j - dj, dj)
        if (sum < costs[cell]!) {
          costs[cell] = sum
          ways[cell] = way
        }
      }
    }
  }
  const steps: Step[] = []
  for (let i = left, j = right; i + j > 0; ) {
    const {di, dj} = moves[ways[i * width + j - offsets[i]!]!]!
    i -= di
    j -= dj
    steps.push({i, di, j, dj})
  }
  return steps.reverse()
}

/** The table of two readings of a few sentences, as nearly all are: made once. */
const small = {costs: new Float64Array(1 << 10), ways: new Uint8Array(1 << 10)}

/** A table of so many cells that were not reached. */
function tableOf(cells: number): {costs: Float64Array; ways: Uint8Array} {
  const isSmall = cells <= small.costs.length
  const {costs, ways} = isSmall ? small : {costs: new Float64Array(cells), ways: new Uint8Array(cells)}
  costs.fill(Number.POSITIVE_INFINITY, 0, cells)
  ways.fill(0, 0, cells)
  return {costs, ways}
}
