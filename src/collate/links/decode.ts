import type {Links, Words} from '../collation.ts'
import type {Likelihood} from './stages.ts'

/** A likely cell becomes a link from here on. */
const sure = 0.2

/**
 * The links of every row: anchors, and the likeliest cells one after the other, each word once
 * (competitive linking, Melamed 2000).
 */
export function decode(a: Words, b: Words, {anchors, cells, likely}: Likelihood, threshold = sure): Links {
  const score = new Float32Array(a.forms.length)
  const toB = anchors.toB.slice()
  const takenB = new Uint8Array(b.forms.length)
  const rows = a.rowStarts.length - 1
  for (let word = 0; word < toB.length; word++) {
    if (toB[word]! < 0) continue
    score[word] = 1
    takenB[toB[word]!] = 1
  }
  let count = 0
  for (let row = 0; row < rows; row++) {
    const width = cells.freeBStarts[row + 1]! - cells.freeBStarts[row]!
    const chosen: number[] = []
    for (let cell = cells.starts[row]!; cell < cells.starts[row + 1]!; cell++) {
      if (likely[cell]! >= threshold) chosen.push(cell)
    }
    chosen.sort((left, right) => likely[right]! - likely[left]! || left - right)
    for (const cell of chosen) {
      const at = cell - cells.starts[row]!
      const i = cells.freeA[cells.freeAStarts[row]! + Math.floor(at / width)]!
      const j = cells.freeB[cells.freeBStarts[row]! + (at % width)]!
      if (toB[i]! >= 0 || takenB[j]) continue
      toB[i] = j
      takenB[j] = 1
      score[i] = likely[cell]!
    }
  }
  for (const to of toB) if (to >= 0) count++
  return collect(a, b, toB, score, count)
}

function collect(a: Words, b: Words, toB: Int32Array, score: Float32Array, count: number): Links {
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
