import type {Vocabulary} from '../collation.ts'
import type {Cells} from './cells.ts'
import type {Frequencies} from './features.ts'
import {Pairs} from './pairs.ts'

/** Counts below this much are nothing; a hapax is then some -2.4. */
const smoothing = 0.1

/**
 * How often two forms were linked in this very text, against how often each occurs at all: the M step of
 * IBM model 1 in both directions (Brown et al. 1993), with three differences. The denominators run over all
 * tokens, identical links included, or `the LORD` / `Jehovah` would be a tie. A cell does not count its own
 * link as evidence. And inflected forms share what their stems have seen, which is what a small text needs.
 */
export class Association {
  private readonly counts: Float32Array
  private readonly stemCounts: Float32Array
  private readonly stemPair: Int32Array
  private readonly cells: Cells
  private readonly likely: Float32Array
  private readonly logA: Float32Array
  private readonly logB: Float32Array
  private readonly stemLogA: Float32Array
  private readonly stemLogB: Float32Array

  constructor(vocabulary: Vocabulary, frequency: Frequencies, cells: Cells, likely: Float32Array) {
    const {pairs, pair} = cells
    const {stems} = vocabulary
    this.cells = cells
    this.likely = likely
    const stemPairs = new Pairs()
    this.stemPair = new Int32Array(pairs.size)
    for (let at = 0; at < pairs.size; at++) {
      this.stemPair[at] = stemPairs.add(stems[pairs.a[at]!]!, stems[pairs.b[at]!]!)
    }
    this.counts = new Float32Array(pairs.size)
    this.stemCounts = new Float32Array(stemPairs.size)
    for (let cell = 0; cell < pair.length; cell++) this.counts[pair[cell]!]! += likely[cell]!
    for (let at = 0; at < pairs.size; at++) this.stemCounts[this.stemPair[at]!]! += this.counts[at]!
    this.logA = logged(frequency.a)
    this.logB = logged(frequency.b)
    this.stemLogA = logged(byStem(frequency.a, stems))
    this.stemLogB = logged(byStem(frequency.b, stems))
  }

  /** Writes four features from `at`: log odds of a cell's link forward and backward, by form and by stem. */
  fill(pair: number, cell: number, values: Float64Array, at: number): void {
    const own = this.likely[cell]!
    const a = this.cells.pairs.a[pair]!
    const b = this.cells.pairs.b[pair]!
    const seen = Math.log(Math.max(0, this.counts[pair]! - own) + smoothing)
    const stem = Math.log(Math.max(0, this.stemCounts[this.stemPair[pair]!]! - own) + smoothing)
    values[at] = seen - this.logA[a]!
    values[at + 1] = seen - this.logB[b]!
    values[at + 2] = stem - this.stemLogA[a]!
    values[at + 3] = stem - this.stemLogB[b]!
  }
}

function logged(counts: Float64Array): Float32Array {
  return Float32Array.from(counts, (count) => Math.log(count + 1))
}

/** For each form the sum over all forms of its stem. */
function byStem(counts: Float64Array, stems: Int32Array): Float64Array {
  const sums = new Float64Array(counts.length)
  for (let form = 0; form < counts.length; form++) sums[stems[form]!]! += counts[form]!
  return Float64Array.from(stems, (stem) => sums[stem]!)
}
