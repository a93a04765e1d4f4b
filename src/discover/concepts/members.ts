/** The divergences of one family, in their order. */
export interface Members {
  family: number
  divergences: number[]
}

/** Families in the order of their first divergence. @param familyOf -1 for a divergence of none */
export function membersOf(count: number, familyOf: (divergence: number) => number): Members[] {
  const byFamily = new Map<number, Members>()
  for (let divergence = 0; divergence < count; divergence++) {
    const family = familyOf(divergence)
    if (family < 0) continue
    const known = byFamily.get(family)
    if (known) known.divergences.push(divergence)
    else byFamily.set(family, {family, divergences: [divergence]})
  }
  return [...byFamily.values()]
}
