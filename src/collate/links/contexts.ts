import type {Words} from '../collation.ts'
import type {Frequencies} from './pair-features.ts'

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
  private readonly profiles: Float32Array
  /** The places of each form's profile that are not empty, few for most forms: those from `starts[form]` on. */
  private readonly places: Int32Array
  private readonly starts: Int32Array

  constructor(sides: Words[], frequency: Frequencies) {
    const forms = frequency.a.length
    this.profiles = new Float32Array(forms * width)
    const markerOf = mostFrequent(frequency)
    let filled = 0
    for (const side of sides) filled += count(side, markerOf, this.profiles)
    this.places = new Int32Array(filled)
    this.starts = new Int32Array(forms + 1)
    filled = 0
    for (let form = 0; form < forms; form++) {
      const times = frequency.a[form]! + frequency.b[form]!
      if (times > 0) filled = this.normalise(form, times, filled)
      this.starts[form + 1] = filled
    }
  }

  between(a: number, b: number): number {
    const {profiles, places, starts} = this
    const isShorter = starts[a + 1]! - starts[a]! < starts[b + 1]! - starts[b]!
    const one = isShorter ? a : b
    const left = one * width
    const right = (isShorter ? b : a) * width
    let sum = 0
    for (let at = starts[one]!; at < starts[one + 1]!; at++) {
      sum += profiles[left + places[at]!]! * profiles[right + places[at]!]!
    }
    return sum
  }

  /** Makes a profile of the counts of a form, and notes its places from `filled` on; returns where they end. */
  private normalise(form: number, times: number, filled: number): number {
    const {profiles, places} = this
    const from = form * width
    const first = filled
    let squares = 0
    for (let at = 0; at < width; at++) {
      if (profiles[from + at] === 0) continue
      places[filled++] = at
      profiles[from + at] = Math.sqrt(profiles[from + at]!)
      squares += profiles[from + at]! * profiles[from + at]!
    }
    const scale = Math.sqrt(times / (times + shrinkage)) / Math.sqrt(squares)
    for (let at = first; at < filled; at++) profiles[from + places[at]!]! *= scale
    return filled
  }
}

/** Counts the markers beside every word; returns how many places were empty before. */
function count({rowStarts, forms}: Words, markerOf: Int32Array, profiles: Float32Array): number {
  let filled = 0
  const add = (at: number): void => {
    if (profiles[at]!++ === 0) filled++
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
