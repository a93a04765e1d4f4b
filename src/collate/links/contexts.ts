import type {Words} from '../collation.ts'
import type {Frequencies} from './frequencies.ts'

/** How many of the most frequent forms make up a context. */
const markers = 40
/** A profile has a place for each marker before the form, and one for each behind it. */
const width = markers * 2
/** Contexts seen less often than this tell little: a form seen so often counts half. */
const shrinkage = 5

/**
 * How alike two forms are used, 0–1: the cosine of how often each of the text's most frequent forms, mostly
 * function words, stands right before and right after them (Schütze 1995). A poor man's part of speech, learnt
 * from the texts themselves.
 */
export class Contexts {
  /** By form: `width` numbers, of which few are not 0. */
  private readonly profiles: Float32Array
  /** Where in `profiles` these stand, ascending; those of a form from `starts[form]` on. */
  private readonly filled: Int32Array
  private readonly starts: Int32Array

  constructor(sides: Words[], frequency: Frequencies) {
    const forms = frequency.a.length
    this.profiles = new Float32Array(forms * width)
    const markerOf = mostFrequent(frequency)
    this.filled = Int32Array.from(sides.flatMap((side) => count(side, markerOf, this.profiles))).sort()
    this.starts = new Int32Array(forms + 1)
    let end = 0
    for (let form = 0; form < forms; form++) {
      while (end < this.filled.length && this.filled[end]! < (form + 1) * width) end++
      this.starts[form + 1] = end
      if (end > this.starts[form]!) this.normalise(form, frequency.a[form]! + frequency.b[form]!)
    }
  }

  between(a: number, b: number): number {
    const {profiles, filled, starts} = this
    const isShorter = starts[a + 1]! - starts[a]! < starts[b + 1]! - starts[b]!
    const one = isShorter ? a : b
    const toOther = ((isShorter ? b : a) - one) * width
    let sum = 0
    for (let at = starts[one]!; at < starts[one + 1]!; at++) {
      sum += profiles[filled[at]!]! * profiles[filled[at]! + toOther]!
    }
    return sum
  }

  /** Makes a profile of the counts of a form that was seen so many times. */
  private normalise(form: number, times: number): void {
    const {profiles, filled, starts} = this
    let squares = 0
    for (let at = starts[form]!; at < starts[form + 1]!; at++) {
      const root = Math.fround(Math.sqrt(profiles[filled[at]!]!))
      profiles[filled[at]!] = root
      squares += root * root
    }
    const scale = Math.sqrt(times / (times + shrinkage)) / Math.sqrt(squares)
    for (let at = starts[form]!; at < starts[form + 1]!; at++) profiles[filled[at]!]! *= scale
  }
}

/** Counts the markers beside every word; returns the places that were empty before. */
function count({rowStarts, forms}: Words, markerOf: Int32Array, profiles: Float32Array): number[] {
  const filled: number[] = []
  const add = (at: number): void => {
    if (profiles[at] === 0) filled.push(at)
    profiles[at]!++
  }
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    for (let word = rowStarts[row]! + 1; word < rowStarts[row + 1]!; word++) {
      const before = markerOf[forms[word - 1]!]!
      const after = markerOf[forms[word]!]!
      if (before >= 0) add(forms[word]! * width + before)
      if (after >= 0) add(forms[word - 1]! * width + markers + after)
    }
  }
  return filled
}

/** The number of each marker by its form, the most frequent first; -1 for other forms. */
function mostFrequent({a, b}: Frequencies): Int32Array {
  const forms = a.length
  const markerOf = new Int32Array(forms).fill(-1)
  // Numbers that sort by frequency, then form: sorting them natively takes a tenth of the time.
  const order = a.map((times, form) => form - (times + b[form]!) * forms).sort()
  for (const [marker, key] of order.subarray(0, markers).entries()) {
    markerOf[key - Math.floor(key / forms) * forms] = marker
  }
  return markerOf
}
