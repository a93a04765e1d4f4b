import {Pairs} from '../../collate/links/pairs.ts'
import type {PhrasePairs} from './pair.ts'

/** What translations say: a phrase of a translation, by a number that ascends with the translation, then the phrase. */
export interface Sayings {
  count: number
  /** By pair: what each side says. */
  a: Int32Array
  b: Int32Array
  /** By number. */
  translations: Int32Array
  phrases: Int32Array
}

export function numberSayings(pairs: PhrasePairs, phraseCount: number): Sayings {
  const met = new Pairs()
  const {count} = pairs
  const a = new Int32Array(count)
  const b = new Int32Array(count)
  for (let pair = 0; pair < count; pair++) {
    a[pair] = met.add(pairs.translationA(pair), pairs.a.at(pair))
    b[pair] = met.add(pairs.translationB(pair), pairs.b.at(pair))
  }
  const keys = Float64Array.from({length: met.size}, (_, n) => met.a[n]! * phraseCount + met.b[n]!)
  const sorted = keys.slice().sort()
  const numbers = Int32Array.from(keys, (key) => placeOf(sorted, key))
  for (let pair = 0; pair < count; pair++) {
    a[pair] = numbers[a[pair]!]!
    b[pair] = numbers[b[pair]!]!
  }
  return {
    count: met.size,
    a,
    b,
    translations: Int32Array.from(sorted, (key) => Math.floor(key / phraseCount)),
    phrases: Int32Array.from(sorted, (key) => key % phraseCount),
  }
}

/** Where a value stands in an ascending list that has it. */
function placeOf(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
