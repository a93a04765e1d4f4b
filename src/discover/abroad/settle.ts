import {append, group} from '../../group.ts'
import type {PhrasePair} from './pairing.ts'
import type {Recurring} from './recurring.ts'

/** Two phrases that stand for each other, and the first words of content of the places that face each other. */
export interface Settled {
  a: number
  b: number
  met: [a: number, b: number][]
  /** How sure a second name is, 0–1; a usual one is left without. */
  score?: number
}

/** One of two translations. */
export interface Side {
  phrases: Recurring
  /** By word of content: its unit, or -1. */
  unitOf: Int32Array
  /** By word of content: how far it stands in its unit, 0–1. */
  placeIn: Float64Array
  /** 1 for each word of content of a settled pair. */
  taken: Uint8Array
  /** By word of content: the settled phrase of which it is part though nothing faces it, or -1. No part of it goes elsewhere. */
  kept: Int32Array
}

/** Of the places that no better pair has taken, so many are met together. */
const leastTogether = 2
const leastDice = 0.5
/** What it costs a pair to stand at the two ends of its units. */
const costOfDrift = 0.3

/** A second name passes by its places alone where chance would give the whole text fewer than this. */
const mostByChance = 0.5

/**
 * Settles which phrases stand for each other: the strongest pair first, each word once (competitive linking of phrases;
 * Melamed 2000). Of pairs that are equally strong the one in like places goes first.
 *
 * A second name of what has one must be met more often than chance lets any, by the size of the text; or be akin to the first.
 *
 * @param settled gets them
 * @param count how many units there are
 * @param isBacked whether something else speaks for a pair beside an earlier one
 */
export function settle(
  pairs: readonly PhrasePair[],
  a: Side,
  b: Side,
  settled: Settled[],
  count: number,
  isBacked: (pair: Settled, beside: Settled) => boolean,
): void {
  const [ofSizeA, ofSizeB] = [countBySize(a), countBySize(b)]
  const [ofA, ofB] = [group(settled, (one) => one.a), group(settled, (one) => one.b)]
  const ranked = pairs
    .map((pair) => ({pair, weight: pair.weight * (1 - costOfDrift * drift(faced(pair, a, b), a, b))}))
    .sort(
      (x, y) =>
        Number(y.pair.isName) - Number(x.pair.isName) ||
        y.weight - x.weight ||
        x.pair.a - y.pair.a ||
        x.pair.b - y.pair.b,
    )
  for (const {pair} of ranked) {
    const met = faced(pair, a, b)
    const free = freeOf(a, pair.a).length + freeOf(b, pair.b).length
    if (met.length < leastTogether || 2 * met.length < leastDice * free) continue
    const earlier = [...(ofA.get(pair.a) ?? []), ...(ofB.get(pair.b) ?? [])]
    if (earlier.length > 0) {
      const [inA, inB] = [freeOf(a, pair.a).length, freeOf(b, pair.b).length]
      const tries = Math.min(ofSizeA[a.phrases.sizes[pair.a]!]!, ofSizeB[b.phrases.sizes[pair.b]!]!)
      const byChance = settled.length * tries * chanceOf(met.length, inA, inB, count)
      const told = {a: pair.a, b: pair.b, met}
      if (byChance > mostByChance && !earlier.some((one) => isBacked(told, one))) continue
    }
    for (const [x, y] of met) {
      a.taken.fill(1, x, x + a.phrases.sizes[pair.a]!)
      b.taken.fill(1, y, y + b.phrases.sizes[pair.b]!)
    }
    const one = {a: pair.a, b: pair.b, met}
    settled.push(one)
    append(ofA, one.a, one)
    append(ofB, one.b, one)
    keep(a, pair.a)
    keep(b, pair.b)
  }
}

/** By number of words: how many phrases recur that might be met by chance. */
function countBySize({phrases: {sizes, places}}: Side): number[] {
  const counts: number[] = []
  for (const [phrase, own] of places.entries())
    if (own.length >= leastTogether) counts[sizes[phrase]!] = (counts[sizes[phrase]!] ?? 0) + 1
  return counts
}

/** How likely two phrases of so many places meet so often or more by chance: the tail of the hypergeometric distribution. */
export function chanceOf(met: number, a: number, b: number, units: number): number {
  const all = Math.max(units, a + b)
  let sum = 0
  for (let both = met; both <= Math.min(a, b); both++)
    sum += Math.exp(logChoose(a, both) + logChoose(all - a, b - both) - logChoose(all, b))
  return Math.min(1, sum)
}

function logChoose(n: number, k: number): number {
  let sum = 0
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i)
  return sum
}

/** Places of a phrase of which no word is taken. */
export function freeOf({phrases, taken, kept, unitOf}: Side, phrase: number): Int32Array {
  const size = phrases.sizes[phrase]!
  return phrases.places[phrase]!.filter((place) => {
    for (let word = place; word < place + size; word++)
      if (taken[word] === 1 || (kept[word]! >= 0 && kept[word] !== phrase)) return false
    return unitOf[place]! >= 0
  })
}

/** Keeps the free places of a phrase from its parts. */
function keep(side: Side, phrase: number): void {
  for (const place of freeOf(side, phrase)) side.kept.fill(phrase, place, place + side.phrases.sizes[phrase]!)
}

/** Free places of both in the same unit, the first beside the first. */
function faced(pair: PhrasePair, a: Side, b: Side): [number, number][] {
  const [inA, inB] = [freeOf(a, pair.a), freeOf(b, pair.b)]
  const met: [number, number][] = []
  for (let x = 0, y = 0; x < inA.length && y < inB.length; ) {
    const [unit, other] = [a.unitOf[inA[x]!]!, b.unitOf[inB[y]!]!]
    if (unit < other) x++
    else if (unit > other) y++
    else met.push([inA[x++]!, inB[y++]!])
  }
  return met
}

/** How far apart the places stand, relative to their units, 0–1. */
export function drift(met: readonly (readonly [number, number])[], a: Side, b: Side): number {
  let sum = 0
  for (const [x, y] of met) sum += Math.abs(a.placeIn[x]! - b.placeIn[y]!)
  return sum / Math.max(1, met.length)
}
