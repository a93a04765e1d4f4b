import type {PhrasePairs} from './pair.ts'
import type {Phrases} from './phrase-tree.ts'

/**
 * The names by which families are put into order, as numbers: of nine Bibles there are a million, and as texts they are
 * larger than the Bibles. The order is that of the texts
 *
 * - `0⇥1⇥a⇥…`, the phrase of a, where all pairs that have it are in the family,
 * - `0⇥1⇥b⇥…`, the same for b,
 * - `pair⇥0⇥…⇥1⇥…`, else both phrases,
 *
 * with phrases as `Phrases.textOf` has them, so that it depends on the texts alone.
 */
export interface PairNames {
  /** The larger part of a pair's name, and what tells names apart that have it in common. */
  first(pair: number): number
  second(pair: number): number
}

/** @param isIn whether the pairs with a side of a pair are in its family, 0 for a, 1 for b */
export function namesOf(
  pairs: PhrasePairs,
  phrases: Phrases,
  isIn: (pair: number, side: 0 | 1) => boolean,
): PairNames {
  const {betweens} = pairs
  const {ranks} = phrases
  const {count} = phrases
  const ofBetween = orderOf(betweens.map(([a, b]) => `${a}\t${b}\t`))
  const [ofA, ofB] = [0, 1].map((side) => orderOf(betweens.map((between) => `${between[side]}\t`)))
  const rankA = (pair: number): number => ranks[pairs.a.at(pair)]!
  const rankB = (pair: number): number => ranks[pairs.b.at(pair)]!
  return {
    first(pair) {
      const between = pairs.between.at(pair)
      if (isIn(pair, 0)) return 2 * ofBetween[between]! * count + rankA(pair)
      if (isIn(pair, 1)) return (2 * ofBetween[between]! + 1) * count + rankB(pair)
      return (2 * betweens.length + ofA![between]!) * count + rankA(pair)
    },
    second(pair) {
      if (isIn(pair, 0) || isIn(pair, 1)) return 0
      return ofB![pairs.between.at(pair)]! * count + rankB(pair)
    },
  }
}

/** By place, how many different texts are less. */
function orderOf(texts: readonly string[]): number[] {
  const order = new Map([...new Set(texts)].sort().map((text, place) => [text, place]))
  return texts.map((text) => order.get(text)!)
}
