/** The divergences of each family, in their order; families in the order of their first divergence. */
export interface Members {
  count: number
  /** By number of a family: the pair that stands for it. */
  families: Int32Array
  /** The divergences of a family by its number. */
  of(number: number): number[]
}

/** @param familyOf less than `familyCount`; -1 for a divergence of none */
export function membersOf(
  count: number,
  familyOf: (divergence: number) => number,
  familyCount: number,
): Members {
  const numbers = new Int32Array(familyCount).fill(-1)
  const numberOf = new Int32Array(count)
  const families: number[] = []
  for (let divergence = 0; divergence < count; divergence++) {
    const family = familyOf(divergence)
    if (family >= 0 && numbers[family]! < 0) numbers[family] = families.push(family) - 1
    numberOf[divergence] = family < 0 ? -1 : numbers[family]!
  }
  const starts = new Int32Array(families.length + 1)
  for (let d = 0; d < count; d++) if (numberOf[d]! >= 0) starts[numberOf[d]! + 1]!++
  for (let number = 0; number < families.length; number++) starts[number + 1]! += starts[number]!
  const next = starts.slice()
  const divergences = new Int32Array(starts[families.length]!)
  for (let d = 0; d < count; d++) if (numberOf[d]! >= 0) divergences[next[numberOf[d]!]!++] = d
  return {
    count: families.length,
    families: Int32Array.from(families),
    of: (number) => Array.from(divergences.subarray(starts[number]!, starts[number + 1]!)),
  }
}
