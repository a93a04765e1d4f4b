/** Rounds of balancing; more change nothing. */
const rounds = 3

/**
 * Turns the odds of one row's cells into link probabilities that compete: Sinkhorn scaling (Cuturi 2013) of
 * an n × m matrix with one null word of weight 1 on each side, so that leaving a word unlinked is always
 * possible. Works in place on `odds[start …]`, row-major.
 */
export function balance(
  odds: Float32Array,
  start: number,
  n: number,
  m: number,
  scaleA: Float64Array,
  scaleB: Float64Array,
): void {
  scaleB.fill(1, 0, m)
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) {
      let sum = 1
      const line = start + i * m
      for (let j = 0; j < m; j++) sum += odds[line + j]! * scaleB[j]!
      scaleA[i] = 1 / sum
    }
    for (let j = 0; j < m; j++) {
      let sum = 1
      for (let i = 0; i < n; i++) sum += odds[start + i * m + j]! * scaleA[i]!
      scaleB[j] = 1 / sum
    }
  }
  for (let i = 0; i < n; i++) {
    const line = start + i * m
    for (let j = 0; j < m; j++) odds[line + j]! *= scaleA[i]! * scaleB[j]!
  }
}
