import type {Side} from './bilingual-row.ts'
import type {Span} from './place.ts'

/** The words of a side that lie within a span, as `[first, end)`. */
export function wordsIn({spans}: Pick<Side, 'spans'>, {start, end}: Span): [number, number] {
  let first = 0
  while (first * 2 < spans.length && spans[first * 2]! < start) first++
  let last = first
  while (last * 2 < spans.length && spans[last * 2 + 1]! <= end) last++
  return [first, last]
}

/** Share of the words of two sentences that both have, whatever their order (Dice), 0–1. Linear. */
export function kept(a: Side, b: Side, inA: Span, inB: Span): number {
  const [fromA, toA] = wordsIn(a, inA)
  const [fromB, toB] = wordsIn(b, inB)
  const total = toA - fromA + (toB - fromB)
  return total === 0
    ? 0
    : (2 * countShared(a.forms.subarray(fromA, toA), b.forms.subarray(fromB, toB))) / total
}

/** How many words two lists have in common, each as often as both have it. */
export function countShared(a: Int32Array, b: Int32Array): number {
  const left = new Map<number, number>()
  for (const form of a) left.set(form, (left.get(form) ?? 0) + 1)
  let shared = 0
  for (const form of b) {
    const count = left.get(form) ?? 0
    if (count === 0) continue
    shared++
    left.set(form, count - 1)
  }
  return shared
}
