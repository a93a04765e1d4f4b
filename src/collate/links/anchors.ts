import type {Vocabulary, Words} from '../collation.ts'
import {mostWords} from './bounds.ts'

/** Which word of the other side each word is anchored to (indices into the columns of `Words`), or -1. */
export interface Anchors {
  toB: Int32Array
  toA: Int32Array
}

/** What an identical function word is worth in the common subsequence, beside a rare word's 10 or so. */
const functionWeight = 0.3

/**
 * Anchors words of the same class, most of them identical, row by row: common ends first, then the heaviest common subsequence of what is
 * left, every word weighing what its rarity says (Hunt & McIlroy's diff with weights, as in patience diff).
 * Function words stay anchored only where they continue an anchored run, since in a free translation `the`
 * meets `the` by chance: what is let go is linked again among the left-over cells.
 */
export function anchorWords(
  vocabulary: Vocabulary,
  frequency: Float64Array,
  classes: Int32Array,
  a: Words,
  b: Words,
): Anchors {
  const toB = new Int32Array(a.forms.length).fill(-1)
  const toA = new Int32Array(b.forms.length).fill(-1)
  const weight = weigh(vocabulary, frequency)
  const left = a.forms.map((form) => classes[form]!)
  const right = b.forms.map((form) => classes[form]!)
  const join = (i: number, j: number): void => {
    toB[i] = j
    toA[j] = i
  }
  const lattice = new Lattice()
  for (let row = 0; row + 1 < a.rowStarts.length; row++) {
    let i = a.rowStarts[row]!
    let j = b.rowStarts[row]!
    let iEnd = a.rowStarts[row + 1]!
    let jEnd = b.rowStarts[row + 1]!
    while (i < iEnd && j < jEnd && left[i] === right[j]) join(i++, j++)
    while (i < iEnd && j < jEnd && left[iEnd - 1] === right[jEnd - 1]) join(--iEnd, --jEnd)
    if (i < iEnd && j < jEnd) {
      const stretches = [
        {forms: left, start: i, end: iEnd},
        {forms: right, start: j, end: jEnd},
      ] as const
      traceInWindows(lattice, ...stretches, weight, join)
      release(vocabulary, a, b, row, {toB, toA})
    }
  }
  return {toB, toA}
}

function weigh(vocabulary: Vocabulary, frequency: Float64Array): Float32Array {
  let total = 0
  for (const count of frequency) total += count
  const weight = new Float32Array(frequency.length)
  for (let form = 0; form < weight.length; form++) {
    weight[form] = vocabulary.isFunction[form]
      ? functionWeight
      : Math.log((total + 1) / (frequency[form]! + 1)) + 1
  }
  return weight
}

/** Lets go of anchored function words that no anchored content word carries. */
function release(vocabulary: Vocabulary, a: Words, b: Words, row: number, {toB, toA}: Anchors): void {
  const start = a.rowStarts[row]!
  const end = a.rowStarts[row + 1]!
  const bStart = b.rowStarts[row]!
  const bEnd = b.rowStarts[row + 1]!
  let i = start
  while (i < end) {
    if (toB[i]! < 0) {
      i++
      continue
    }
    let stop = i + 1
    while (stop < end && toB[stop] === toB[stop - 1]! + 1) stop++
    const atStart = i === start && toB[i] === bStart
    const atEnd = stop === end && toB[stop - 1] === bEnd - 1
    let carried = (atStart || atEnd) && stop - i > 1
    for (let at = i; at < stop && !carried; at++) carried = !vocabulary.isFunction[a.forms[at]!]
    if (!carried) {
      for (let at = i; at < stop; at++) {
        toA[toB[at]!] = -1
        toB[at] = -1
      }
    }
    i = stop
  }
}

/** Some words of a text, by their forms; `end` is behind the last. */
interface Stretch {
  forms: Int32Array
  start: number
  end: number
}

const largestLattice = mostWords ** 2
const windowSize = 1000

/**
 * The same for a row of any length: window by window, each of which starts behind what was anchored in the first half of
 * the one before.
 */
function traceInWindows(
  lattice: Lattice,
  a: Stretch,
  b: Stretch,
  weight: Float32Array,
  join: (i: number, j: number) => void,
): void {
  let i = a.start
  let j = b.start
  while (i < a.end && j < b.end && (a.end - i) * (b.end - j) > largestLattice) {
    let [nextI, nextJ] = [i, j]
    const half = windowSize / 2
    lattice.trace(windowOf(a, i), windowOf(b, j), weight, (x, y) => {
      if (x >= i + half || y >= j + half) return
      join(x, y)
      ;[nextI, nextJ] = [x + 1, y + 1]
    })
    const isFound = nextI > i + half / 2
    // Where little was found, both sides go on as far as their lengths say.
    const share = (b.end - nextJ) / (a.end - nextI)
    ;[i, j] = isFound
      ? [nextI, nextJ]
      : [
          Math.max(nextI, i + half),
          Math.min(b.end, nextJ + Math.round((Math.max(nextI, i + half) - nextI) * share)),
        ]
  }
  if (i < a.end && j < b.end) lattice.trace({...a, start: i}, {...b, start: j}, weight, join)
}

const windowOf = ({forms, end}: Stretch, start: number): Stretch => ({
  forms,
  start,
  end: Math.min(end, start + windowSize),
})

/** Heaviest common subsequence by dynamic programming, with memory that is used again. */
class Lattice {
  private best = new Float32Array(1 << 12)

  trace(a: Stretch, b: Stretch, weight: Float32Array, join: (i: number, j: number) => void): void {
    this.weigh(a, b, weight)
    const {best} = this
    const {forms: formsA, start: aStart, end: aEnd} = a
    const {forms: formsB, start: bStart, end: bEnd} = b
    const width = bEnd - bStart + 1
    let i = aStart
    let j = bStart
    while (i < aEnd && j < bEnd) {
      const here = (i - aStart) * width + (j - bStart)
      const value = best[here]!
      if (value === 0) return
      const isSame = formsA[i] === formsB[j]
      if (isSame && value === Math.fround(best[here + width + 1]! + weight[formsA[i]!]!)) join(i++, j++)
      else if (value === best[here + width]) i++
      else j++
    }
  }

  /** The weight of the best subsequence from each corner on. */
  private weigh(
    {forms: a, start: aStart, end: aEnd}: Stretch,
    {forms: b, start: bStart, end: bEnd}: Stretch,
    weight: Float32Array,
  ): void {
    const width = bEnd - bStart + 1
    const size = (aEnd - aStart + 1) * width
    if (this.best.length < size) this.best = new Float32Array(size * 2)
    const {best} = this
    best.fill(0, size - width, size)
    for (let i = aEnd - 1; i >= aStart; i--) {
      const line = (i - aStart) * width
      const form = a[i]!
      const gain = weight[form]!
      best[line + width - 1] = 0
      for (let j = width - 2; j >= 0; j--) {
        const down = best[line + width + j]!
        const right = best[line + j + 1]!
        let value = Math.max(down, right)
        if (b[bStart + j] === form) {
          const through = best[line + width + j + 1]! + gain
          if (through > value) value = through
        }
        best[line + j] = value
      }
    }
  }
}
