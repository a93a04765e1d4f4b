import type {Collation} from '../../collate/index.ts'
import {Pairs} from '../../collate/index.ts'

/** What the links between two translations say of each pair of different words, and where. */
export interface Tally {
  /** Pairs of stems that are linked, both content words, in order of first meeting. */
  pairs: Pairs
  /** How often a pair is linked, and the sum of the links' confidence. */
  counts: Int32Array
  sure: Float32Array
  /** Links of each pair: indices into the columns of `Links`, from `starts[pair]` to `starts[pair + 1]`. */
  starts: Int32Array
  links: Int32Array
  /** Row of each link. */
  rows: Int32Array
  /** By stem: how often it is linked to anything, and how often to itself. */
  linkedA: Int32Array
  linkedB: Int32Array
  same: Int32Array
}

export function tally(collation: Collation, a: number, b: number): Tally {
  const {vocabulary} = collation
  const {stems, isFunction} = vocabulary
  const left = collation.words(a)
  const right = collation.words(b)
  const links = collation.links(a, b)
  const pairs = new Pairs()
  const pairOf = new Int32Array(links.a.length).fill(-1)
  const rows = new Int32Array(links.a.length)
  const linkedA = new Int32Array(stems.length)
  const linkedB = new Int32Array(stems.length)
  const same = new Int32Array(stems.length)
  for (let row = 0; row + 1 < links.rowStarts.length; row++) {
    for (let link = links.rowStarts[row]!; link < links.rowStarts[row + 1]!; link++) {
      const i = left.forms[left.rowStarts[row]! + links.a[link]!]!
      const j = right.forms[right.rowStarts[row]! + links.b[link]!]!
      const stemA = stems[i]!
      const stemB = stems[j]!
      rows[link] = row
      linkedA[stemA]!++
      linkedB[stemB]!++
      if (stemA === stemB) same[stemA]!++
      else if (isFunction[i] === 0 && isFunction[j] === 0) pairOf[link] = pairs.add(stemA, stemB)
    }
  }
  const counts = new Int32Array(pairs.size)
  const sure = new Float32Array(pairs.size)
  for (let link = 0; link < pairOf.length; link++) {
    const pair = pairOf[link]!
    if (pair < 0) continue
    counts[pair]!++
    sure[pair]! += links.scores[link]!
  }
  const starts = new Int32Array(pairs.size + 1)
  for (let pair = 0; pair < pairs.size; pair++) starts[pair + 1] = starts[pair]! + counts[pair]!
  const next = starts.slice(0, pairs.size)
  const sorted = new Int32Array(starts[pairs.size]!)
  for (let link = 0; link < pairOf.length; link++) {
    const pair = pairOf[link]!
    if (pair >= 0) sorted[next[pair]!++] = link
  }
  return {pairs, counts, sure, starts, links: sorted, rows, linkedA, linkedB, same}
}
