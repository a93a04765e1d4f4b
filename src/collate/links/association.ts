import type {Vocabulary} from '../collation.ts'
import type {Cells} from './cells.ts'
import type {Frequencies} from './frequencies.ts'
import {Pairs} from './pairs.ts'

/** What an unseen pair counts as. */
const unseen = 0.1
/** What an unseen fate of a word (linked, left alone) counts as. */
const unseenFate = 0.5

/**
 * What the likely links of the whole text say about a pair of words: the M step of IBM model 1 in both
 * directions (Brown et al. 1993), with four differences. The denominators run over all words, anchored
 * ones included, or `the LORD` / `Jehovah` would be a tie. A cell does not count its own link as evidence.
 * Inflections of a word share what they have seen, which is what a small text needs. And how often a word is
 * linked at all is evidence too: in a free translation half of the words have no counterpart.
 */
export class Association {
  private readonly cells: Cells
  private readonly anchored: Frequencies
  private readonly stems: Int32Array
  private readonly stemPairs = new Pairs()
  /** By pair of forms: which pair of stems it is. */
  private readonly stemPair: Int32Array
  /** By pair of stems: sum of likely links, number of cells. */
  private readonly linked: Float32Array
  private readonly met: Float32Array
  private readonly a: Side
  private readonly b: Side
  private likely: Float32Array = new Float32Array(0)

  constructor(vocabulary: Vocabulary, frequency: Frequencies, anchored: Frequencies, cells: Cells) {
    const {stems} = vocabulary
    this.cells = cells
    this.anchored = anchored
    this.stems = stems
    this.stemPair = numberStems(stems, cells.pairs, this.stemPairs)
    this.linked = new Float32Array(this.stemPairs.size)
    this.met = new Float32Array(this.stemPairs.size)
    this.a = sideOf(frequency.a, stems)
    this.b = sideOf(frequency.b, stems)
    for (const pair of cells.pair) this.met[this.stemPair[pair]!]!++
  }

  /** Takes in how likely each cell is. */
  learn(likely: Float32Array): void {
    const {linked, stemPairs, stems, anchored} = this
    this.likely = likely
    linked.fill(0)
    sumCells(this.cells.pair, likely, this.stemPair, linked)
    sumStems(this.a.linked, anchored.a, stems, stemPairs.a, linked)
    sumStems(this.b.linked, anchored.b, stems, stemPairs.b, linked)
  }

  /** Writes five features of a cell from `at`: forward, backward, together, linked a, linked b. */
  fill(pair: number, cell: number, values: Float64Array, at: number): void {
    const own = this.likely[cell]!
    const a = this.stems[this.cells.pairs.a[pair]!]!
    const b = this.stems[this.cells.pairs.b[pair]!]!
    const stemPair = this.stemPair[pair]!
    const seen = Math.log(Math.max(0, this.linked[stemPair]! - own) + unseen)
    values[at] = seen - this.a.logs[a]!
    values[at + 1] = seen - this.b.logs[b]!
    values[at + 2] = seen - Math.log(this.met[stemPair]! + 1)
    values[at + 3] = fate(this.a, a, own)
    values[at + 4] = fate(this.b, b, own)
  }
}

function numberStems(stems: Int32Array, pairs: Pairs, stemPairs: Pairs): Int32Array {
  const numbers = new Int32Array(pairs.size)
  for (let at = 0; at < pairs.size; at++) {
    numbers[at] = stemPairs.add(stems[pairs.a[at]!]!, stems[pairs.b[at]!]!)
  }
  return numbers
}

function sumCells(pair: Int32Array, likely: Float32Array, stemPair: Int32Array, linked: Float32Array): void {
  for (let cell = 0; cell < pair.length; cell++) {
    if (likely[cell]! > 0) linked[stemPair[pair[cell]!]!]! += likely[cell]!
  }
}

/** By stem: how often it is anchored or likely linked. */
function sumStems(
  sums: Float64Array,
  anchored: Float64Array,
  stems: Int32Array,
  pairStems: Int32Array,
  pairLinked: Float32Array,
): void {
  sums.fill(0)
  for (let form = 0; form < anchored.length; form++) {
    if (anchored[form]! > 0) sums[stems[form]!]! += anchored[form]!
  }
  for (let pair = 0; pair < pairLinked.length; pair++) {
    if (pairLinked[pair]! > 0) sums[pairStems[pair]!]! += pairLinked[pair]!
  }
}

/** By stem: how often it occurs, the logarithm of one more, and how often it is linked. */
interface Side {
  counts: Float64Array
  logs: Float64Array
  linked: Float64Array
}

function sideOf(frequency: Float64Array, stems: Int32Array): Side {
  const counts = new Float64Array(frequency.length)
  for (let form = 0; form < frequency.length; form++) counts[stems[form]!]! += frequency[form]!
  return {
    counts,
    linked: new Float64Array(frequency.length),
    logs: counts.map((count) => Math.log(count + 1)),
  }
}

/** Log odds that a word is linked at all, from all its occurrences but this one. */
function fate({counts, linked}: Side, stem: number, own: number): number {
  const yes = Math.max(0, linked[stem]! - own)
  return Math.log((yes + unseenFate) / (Math.max(0, counts[stem]! - 1 - yes) + unseenFate))
}
