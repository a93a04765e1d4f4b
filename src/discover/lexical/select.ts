import type {Vocabulary} from '../../collate/index.ts'
import {type Extents, growPair, type Sides} from './extent.ts'
import {spellAlike} from './spelling.ts'
import type {Tally} from './tally.ts'

/** Links less sure than this on average are chance. */
const leastSure = 0.7
/** A pair that is rarer than this among the links of both its words, and rare at all, is chance. */
const leastShare = 0.01
const fewShares = 5
/** In a work of this many rows and more, what happened twice may be chance. */
const manyRows = 1000

/** A pair of words of which one stands for the other often enough. */
export interface Pairing {
  a: number
  b: number
  count: number
  /** Mean confidence of its links. */
  sure: number
  /** Links, as indices into the columns of `Links`. */
  links: Int32Array
  extents: Extents
}

/** The pivot beside one other translation. */
export interface Compared {
  other: number
  sides: Sides
  tally: Tally
  pairings: Pairing[]
}

/** The pairs that are no chance and no matter of spelling. */
export function selectPairs(sides: Sides, tally: Tally): Pairing[] {
  const {vocabulary, a} = sides
  const {pairs, counts, sure, starts, links, linkedA, linkedB, rows} = tally
  const names = stemNames(vocabulary)
  const least = a.rowStarts.length > manyRows ? 3 : 2
  const chosen: Pairing[] = []
  for (let pair = 0; pair < pairs.size; pair++) {
    const count = counts[pair]!
    const [stemA, stemB] = [pairs.a[pair]!, pairs.b[pair]!]
    if (count < least || sure[pair]! / count < leastSure) continue
    if (names[stemA]!.length === 1 && names[stemB]!.length <= 2) continue
    const share = count / Math.min(linkedA[stemA]!, linkedB[stemB]!)
    if (count < fewShares && share < leastShare) continue
    if (spellAlike(names[stemA]!, names[stemB]!)) continue
    const own = links.subarray(starts[pair]!, starts[pair + 1]!)
    const {extents, one, other} = growPair(sides, own, rows)
    if (spellAlike(one, other)) continue
    chosen.push({a: stemA, b: stemB, count, sure: sure[pair]! / count, links: own, extents})
  }
  return chosen
}

/** A form that stands for each stem: the shortest, then the first. */
function stemNames({forms, stems}: Vocabulary): string[] {
  const names: string[] = []
  for (const [form, stem] of stems.entries()) {
    const known = names[stem]
    if (known === undefined || forms[form]!.length < known.length) names[stem] = forms[form]!
  }
  return names
}
