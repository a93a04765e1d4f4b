import type {DivergenceColumns} from '../divergence-columns.ts'
import type {Lines} from '../phrase/lines.ts'
import type {KnownOccurrence} from './known.ts'
import type {Side} from './name.ts'
import {namePairs} from './name-pairs.ts'
import {PhrasePairs} from './pair.ts'
import type {Phrases} from './phrase-tree.ts'

/** The pairs of phrases that name what is found to differ. */
export interface NamedPairs {
  pairs: PhrasePairs
  /** By divergence. */
  pairOf: Int32Array
  sidesOf(pair: number): [Side, Side]
  /** By pair: the concepts of the termbase that it is about, by the index of their ids. */
  knownBy(ids: ReadonlyMap<string, number>): Map<number, Set<number>>
}

/** @param knownOf by divergence: the term of the termbase that it is about */
export function nameFound(
  found: DivergenceColumns,
  lines: readonly Lines[],
  phrases: Phrases,
  knownOf: ReadonlyMap<number, KnownOccurrence>,
): NamedPairs {
  const met = new PhrasePairs(found.betweens)
  // First which of those met, then which of those named.
  const pairOf = new Int32Array(found.count)
  const isOpen = new Uint8Array(found.count)
  for (let d = 0; d < found.count; d++) {
    const a = phrases.at(lines[found.translationA(d)]!, ...found.contentA(d))
    const b = phrases.at(lines[found.translationB(d)]!, ...found.contentB(d))
    const pair = met.add(found.between.at(d), a, b)
    pairOf[d] = pair
    if (!knownOf.has(d)) isOpen[pair] = 1
  }
  const names = namePairs(met, phrases, (pair) => isOpen[pair] === 0)
  const pairs = new PhrasePairs(found.betweens)
  for (let d = 0; d < found.count; d++) {
    const pair = pairOf[d]!
    const isKnown = knownOf.has(d)
    const [a, b] = isKnown ? [met.a.at(pair), met.b.at(pair)] : [names.a[pair]!, names.b[pair]!]
    pairOf[d] = pairs.add(found.between.at(d), a, b)
  }
  return {
    pairs,
    pairOf,
    sidesOf: (pair) => [
      {translation: pairs.translationA(pair), phrase: pairs.a.at(pair)},
      {translation: pairs.translationB(pair), phrase: pairs.b.at(pair)},
    ],
    knownBy(ids) {
      const known = new Map<number, Set<number>>()
      for (const [d, {id}] of knownOf)
        known.set(pairOf[d]!, (known.get(pairOf[d]!) ?? new Set()).add(ids.get(id)!))
      return known
    },
  }
}
