/** Cells of a run that are looked at whole; beyond, only a band about the diagonal is. */
const mostCells = 250_000
/** How far from the diagonal a pair may stand in a long run. */
const band = 60

/** What two sequences have in common, in order. */
export interface InOrder {
  /** Per part of the first its partner in the second; -1 where it has none. */
  partners: Int32Array
  /** Parts of the second that belong to the one before them, which has a partner. */
  also: [number, number][]
  sum: number
}

/**
 * The pairs of two sequences, in order, that add up to most (Needleman & Wunsch 1970, without costs that depend on what
 * is skipped). Linear beyond some hundred parts a side, where only a band about the diagonal is looked at.
 *
 * @param likeness called for one `i` after the other
 * @param gap what a part without a partner costs
 * @param joint likeness of two parts of one side with one of the other, where such a pair may be
 */
export function alignInOrder(
  n: number,
  m: number,
  likeness: (i: number, j: number) => number,
  gap: (side: 0 | 1, part: number) => number,
  joint?: (i: readonly number[], j: readonly number[]) => number,
): InOrder {
  const isWhole = n * m <= mostCells
  const half = isWhole ? m : band + Math.abs(n - m)
  const from = (i: number): number => (isWhole ? 0 : Math.max(0, Math.round((i * m) / n) - half))
  const to = (i: number): number => (isWhole ? m : Math.min(m, Math.round((i * m) / n) + half))
  const steps: Uint8Array[] = []
  const margin = Math.ceil(m / Math.max(1, n)) + 2
  let before = new Float64Array(m + 1).fill(Number.NEGATIVE_INFINITY)
  let sums = before.slice()
  let twoBefore = before.slice()
  for (let i = 0; i <= n; i++) {
    const [first, last] = [from(i), to(i)]
    sums.fill(Number.NEGATIVE_INFINITY, Math.max(0, first - margin), last + margin)
    const step = new Uint8Array(last - first + 1)
    for (let j = first; j <= last; j++) {
      let best = i === 0 && j === 0 ? 0 : Number.NEGATIVE_INFINITY
      let way = 0
      if (i > 0 && j > 0 && before[j - 1]! > Number.NEGATIVE_INFINITY) {
        best = before[j - 1]! + likeness(i - 1, j - 1)
        way = 1
      }
      const up = i > 0 ? before[j]! - gap(0, i - 1) : Number.NEGATIVE_INFINITY
      if (up > best) [best, way] = [up, 2]
      const left = j > first ? sums[j - 1]! - gap(1, j - 1) : Number.NEGATIVE_INFINITY
      if (left > best) [best, way] = [left, 3]
      if (joint && i > 1 && j > 0 && twoBefore[j - 1]! > Number.NEGATIVE_INFINITY) {
        const two = twoBefore[j - 1]! + joint([i - 2, i - 1], [j - 1])
        if (two > best) [best, way] = [two, 4]
      }
      if (joint && i > 0 && j > 1 && before[j - 2]! > Number.NEGATIVE_INFINITY) {
        const two = before[j - 2]! + joint([i - 1], [j - 2, j - 1])
        if (two > best) [best, way] = [two, 5]
      }
      sums[j] = best
      step[j - first] = way
    }
    steps.push(step)
    ;[twoBefore, before, sums] = [before, sums, twoBefore]
  }
  const partners = new Int32Array(n).fill(-1)
  const also: [number, number][] = []
  let [i, j] = [n, m]
  while (i > 0 || j > 0) {
    const way = steps[i]![j - from(i)]!
    if (way === 1) partners[--i] = --j
    else if (way === 2) i--
    else if (way === 3) j--
    else if (way === 4) {
      j--
      partners[--i] = j
      partners[--i] = j
    } else if (way === 5) {
      also.push([--j, --j])
      partners[--i] = j
    } else break
  }
  return {partners, also, sum: before[m]!}
}
