/**
 * Indices of the values that are out of order: those outside the longest ascending subsequence
 * (Fredman 1975, by patience sorting). Equal values count as ascending.
 */
export function outOfOrder(values: readonly number[]): Set<number> {
  if (values.every((value, i) => i === 0 || values[i - 1]! <= value)) return new Set()
  const tails: number[] = []
  const previous: number[] = []
  for (const [i, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[tails[middle]!]! <= value) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? tails[low - 1]! : -1
    tails[low] = i
  }
  const inOrder = new Set<number>()
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i]!) inOrder.add(i)
  return new Set([...values.keys()].filter((i) => !inOrder.has(i)))
}
