/**
 * Indices of the values that are out of order: those outside the heaviest ascending subsequence (Fredman 1975
 * for the longest; weights by a tree of running maxima, Fenwick 1994). Equal values count as ascending.
 *
 * @param weights what it costs to leave each value out. Where two clauses changed places
 *   around a third, all three are out of order with each other: the weight says which one stands where it should
 */
export function outOfOrder(values: readonly number[], weights: readonly number[]): Set<number> {
  const found = new Set<number>()
  const leastFrom = [...values]
  for (let i = values.length - 2; i >= 0; i--) leastFrom[i] = Math.min(leastFrom[i]!, leastFrom[i + 1]!)
  // What is not above anything behind it, nor below anything before, is in order with all: only what lies between is sought.
  let start = 0
  let greatest = Number.NEGATIVE_INFINITY
  for (const [i, value] of values.entries()) {
    greatest = Math.max(greatest, value)
    if (i + 1 < values.length && greatest > leastFrom[i + 1]!) continue
    if (i > start)
      for (const at of outOfOrderIn(values.slice(start, i + 1), weights.slice(start, i + 1)))
        found.add(start + at)
    start = i + 1
    greatest = Number.NEGATIVE_INFINITY
  }
  return found
}

function outOfOrderIn(values: readonly number[], weights: readonly number[]): number[] {
  const ranks = new Map([...new Set(values)].sort((a, b) => a - b).map((value, rank) => [value, rank + 1]))
  // Best sum that ends at a value of this rank or below, and the index that ends it.
  const best = new Float64Array(ranks.size + 1)
  const ends = new Int32Array(ranks.size + 1).fill(-1)
  const previous: number[] = []
  let [top, last] = [0, -1]
  for (const [i, value] of values.entries()) {
    let [sum, end] = [0, -1]
    for (let at = ranks.get(value)!; at > 0; at -= at & -at)
      if (best[at]! > sum) [sum, end] = [best[at]!, ends[at]!]
    previous[i] = end
    sum += weights[i]!
    for (let at = ranks.get(value)!; at <= ranks.size; at += at & -at) {
      if (best[at]! < sum) [best[at], ends[at]] = [sum, i]
    }
    if (sum > top) [top, last] = [sum, i]
  }
  const inOrder = new Set<number>()
  for (let i = last; i >= 0; i = previous[i]!) inOrder.add(i)
  return [...values.keys()].filter((i) => !inOrder.has(i))
}
