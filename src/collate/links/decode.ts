import type {Links, Vocabulary, Words} from '../collation.ts'
import type {Likelihood} from './stages.ts'

/** A cell becomes a link where it is rather right than wrong. */
const content = 0.5
/** Function words abound, so a wrong one is always near: they must be surer. */
const functional = 0.65

/** From a stage's probability, on the scale of log odds, to how often such links are right in gold. */
interface Calibration {
  bias: number
  slope: number
}

/**
 * The links of every row: anchors, and the surest cells one after the other, each word once
 * (competitive linking, Melamed 2000). Scores say how often links like this one are right.
 */
export function decode(
  a: Words,
  b: Words,
  vocabulary: Vocabulary,
  {anchors, cells, likely}: Likelihood,
  calibration: Calibration,
): Links {
  const score = new Float32Array(a.forms.length)
  const toB = anchors.toB.slice()
  const taken = new Uint8Array(b.forms.length)
  for (let word = 0; word < toB.length; word++) {
    const to = toB[word]!
    if (to < 0) continue
    score[word] = 1
    taken[to] = 1
  }
  const least = likelyFrom(content, calibration)
  const leastFunctional = likelyFrom(functional, calibration)
  for (let row = 0; row + 1 < cells.starts.length; row++) {
    const chosen: number[] = []
    for (let cell = cells.starts[row]!; cell < cells.starts[row + 1]!; cell++) {
      if (likely[cell]! >= least) chosen.push(cell)
    }
    chosen.sort((left, right) => likely[right]! - likely[left]! || left - right)
    for (const cell of chosen) {
      const i = cells.a[cell]!
      const j = cells.b[cell]!
      if (toB[i]! >= 0 || taken[j]) continue
      if (
        likely[cell]! < leastFunctional &&
        vocabulary.isFunction[a.forms[i]!] &&
        vocabulary.isFunction[b.forms[j]!]
      ) {
        continue
      }
      toB[i] = j
      taken[j] = 1
      score[i] = calibrated(likely[cell]!, calibration)
    }
  }
  return collect(a, b, toB, score)
}

function calibrated(likely: number, {bias, slope}: Calibration): number {
  return 1 / (1 + Math.exp(-bias - slope * Math.log(likely / (1 - Math.min(likely, 0.99999)))))
}

/** The inverse of `calibrated`. */
function likelyFrom(score: number, {bias, slope}: Calibration): number {
  return 1 / (1 + Math.exp(-(Math.log(score / (1 - score)) - bias) / slope))
}

function collect(a: Words, b: Words, toB: Int32Array, score: Float32Array): Links {
  let count = 0
  for (const to of toB) if (to >= 0) count++
  const rows = a.rowStarts.length - 1
  const links: Links = {
    rowStarts: new Int32Array(rows + 1),
    a: new Int32Array(count),
    b: new Int32Array(count),
    scores: new Float32Array(count),
  }
  let link = 0
  for (let row = 0; row < rows; row++) {
    for (let word = a.rowStarts[row]!; word < a.rowStarts[row + 1]!; word++) {
      if (toB[word]! < 0) continue
      links.a[link] = word - a.rowStarts[row]!
      links.b[link] = toB[word]! - b.rowStarts[row]!
      links.scores[link++] = score[word]!
    }
    links.rowStarts[row + 1] = link
  }
  return links
}
