import {expect, test} from 'vitest'
import {outOfOrder} from '../../src/collate/index.ts'

/** The heaviest ascending subsequence by trying all of them. */
function heaviest(values: readonly number[], weights: readonly number[]): number {
  let most = 0
  for (let chosen = 0; chosen < 1 << values.length; chosen++) {
    const kept = values.flatMap((value, i) => (chosen & (1 << i) ? [[value, weights[i]!] as const] : []))
    if (kept.every(([value], i) => i === 0 || kept[i - 1]![0] <= value))
      most = Math.max(
        most,
        kept.reduce((sum, [, weight]) => sum + weight, 0),
      )
  }
  return most
}

test('what is left in order weighs as much as anything that ascends', () => {
  let seed = 7
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return (seed >> 8) % below
  }
  for (let round = 0; round < 300; round++) {
    // Mostly ascending, as clauses are.
    const values = Array.from({length: 10}, (_, i) => i + (next(3) === 0 ? next(5) - 2 : 0))
    const weights = values.map(() => (next(2) === 0 ? 1.001 : 1))
    const out = outOfOrder(values, weights)
    const kept = values.flatMap((value, i) => (out.has(i) ? [] : [value]))
    expect(kept).toEqual([...kept].sort((a, b) => a - b))
    const weight = weights.reduce((sum, own, i) => sum + (out.has(i) ? 0 : own), 0)
    expect(weight).toBeCloseTo(heaviest(values, weights), 6)
  }
})

test('thirty thousand clauses of which two changed places are looked at once', () => {
  const values = Array.from({length: 30_000}, (_, i) => i)
  ;[values[14_000], values[14_001]] = [14_001, 14_000]
  expect(
    outOfOrder(
      values,
      values.map(() => 1),
    ).size,
  ).toBe(1)
})
