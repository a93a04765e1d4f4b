/**
 * Turns the odds of one row's cells into link probabilities that compete: the geometric mean of what each
 * word of `a` says, choosing among the words of `b` and a null word of odds 1, and of what each word of `b`
 * says likewise. The same model is fitted to gold links (a multinomial logit each way). Sinkhorn scaling to
 * a doubly stochastic matrix with nulls (Cuturi 2013) costs three times as much and links no better.
 *
 * Works in place on `odds[start …]`, n × m, row-major; `sums` is memory to use, at least m long.
 */
export function balance(odds: Float32Array, start: number, n: number, m: number, sums: Float64Array): void {
  sums.fill(1, 0, m)
  for (let i = 0; i < n; i++) {
    const line = start + i * m
    for (let j = 0; j < m; j++) sums[j]! += odds[line + j]!
  }
  for (let j = 0; j < m; j++) sums[j] = 1 / Math.sqrt(sums[j]!)
  for (let i = 0; i < n; i++) {
    const line = start + i * m
    let sum = 1
    for (let j = 0; j < m; j++) sum += odds[line + j]!
    const scale = 1 / Math.sqrt(sum)
    for (let j = 0; j < m; j++) odds[line + j]! *= scale * sums[j]!
  }
}
