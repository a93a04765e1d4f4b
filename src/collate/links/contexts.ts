import type {Words} from '../collation.ts'
import type {Frequencies} from './pair-features.ts'

/** How many of the most frequent forms make up a context. */
const markers = 40
/** Contexts seen less often than this tell little: a form seen so often counts half. */
const shrinkage = 5

/**
 * How alike two forms are used, 0–1: the cosine of how often each of the text's most frequent forms, mostly
 * function words, stands right before and right after them (Schütze 1995). A poor man's part of speech, learnt
 * from the texts themselves.
 */
export class Contexts {
  private readonly profiles: Float32Array

  constructor(sides: Words[], frequency: Frequencies) {
    const forms = frequency.a.length
    const width = markers * 2
    const markerOf = mostFrequent(frequency)
    const profiles = new Float32Array(forms * width)
    const counts = new Float32Array(forms)
    for (const {rowStarts, forms: words} of sides) {
      for (let row = 0; row + 1 < rowStarts.length; row++) {
        const start = rowStarts[row]!
        const end = rowStarts[row + 1]!
        for (let word = start; word < end; word++) {
          const form = words[word]!
          counts[form]!++
          const before = word > start ? markerOf[words[word - 1]!]! : -1
          const after = word + 1 < end ? markerOf[words[word + 1]!]! : -1
          if (before >= 0) profiles[form * width + before]!++
          if (after >= 0) profiles[form * width + markers + after]!++
        }
      }
    }
    for (let form = 0; form < forms; form++) {
      const profile = profiles.subarray(form * width, (form + 1) * width)
      let squares = 0
      for (let at = 0; at < width; at++) {
        profile[at] = Math.sqrt(profile[at]!)
        squares += profile[at]! * profile[at]!
      }
      const sure = counts[form]! / (counts[form]! + shrinkage)
      const scale = squares > 0 ? Math.sqrt(sure) / Math.sqrt(squares) : 0
      for (let at = 0; at < width; at++) profile[at]! *= scale
    }
    this.profiles = profiles
  }

  between(a: number, b: number): number {
    const {profiles} = this
    const width = markers * 2
    let sum = 0
    for (let at = 0, left = a * width, right = b * width; at < width; at++, left++, right++) {
      sum += profiles[left]! * profiles[right]!
    }
    return sum
  }
}

function mostFrequent({a, b}: Frequencies): Int32Array {
  const order = Array.from(a, (_, form) => form)
  order.sort((x, y) => a[y]! + b[y]! - a[x]! - b[x]! || x - y)
  const markerOf = new Int32Array(a.length).fill(-1)
  for (const [marker, form] of order.slice(0, markers).entries()) markerOf[form] = marker
  return markerOf
}
