import {spansWithin} from './ascending.ts'
import type {Side} from './bilingual-row.ts'
import type {Span} from './place.ts'

/** The words of a side that lie within a span, as `[first, end)`. */
export function wordsIn({spans}: Pick<Side, 'spans'>, span: Span): [number, number] {
  const {from, to} = spansWithin(spans, span)
  return [from, to]
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

/** By word, how often it was met and not yet answered; all 0 between two calls of `countShared`. */
let left = new Int32Array(1 << 12)

/**
 * How many words two lists have in common, each as often as both have it. Words are small numbers, as of a vocabulary.
 *
 * @param sameAs by word, the one that it counts as
 */
export function countShared(a: Int32Array, b: Int32Array, sameAs?: ArrayLike<number>): number {
  let shared = 0
  let highest = left.length - 1
  for (let at = 0; at < a.length; at++) highest = Math.max(highest, sameAs ? sameAs[a[at]!]! : a[at]!)
  for (let at = 0; at < b.length; at++) highest = Math.max(highest, sameAs ? sameAs[b[at]!]! : b[at]!)
  if (highest >= left.length) left = new Int32Array(2 * highest)
  for (let at = 0; at < a.length; at++) left[sameAs ? sameAs[a[at]!]! : a[at]!]!++
  for (let at = 0; at < b.length; at++) {
    const word = sameAs ? sameAs[b[at]!]! : b[at]!
    if (left[word] === 0) continue
    shared++
    left[word]!--
  }
  for (let at = 0; at < a.length; at++) left[sameAs ? sameAs[a[at]!]! : a[at]!] = 0
  return shared
}
