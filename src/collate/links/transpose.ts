import type {Links} from '../collation.ts'

/** The same links seen from the other side. */
export function transpose({rowStarts, a, b, scores}: Links): Links {
  const turned: Links = {
    rowStarts: rowStarts.slice(),
    a: new Int32Array(a.length),
    b: new Int32Array(a.length),
    scores: new Float32Array(a.length),
  }
  // A counting sort by b: stable, so links of one word stay in the order of a.
  let places = new Int32Array(256)
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    const start = rowStarts[row]!
    const end = rowStarts[row + 1]!
    let width = 0
    for (let link = start; link < end; link++) width = Math.max(width, b[link]! + 1)
    if (width >= places.length) places = new Int32Array(width * 2)
    places.fill(0, 0, width + 1)
    for (let link = start; link < end; link++) places[b[link]! + 1]!++
    for (let word = 0; word < width; word++) places[word + 1]! += places[word]!
    for (let link = start; link < end; link++) {
      const at = start + places[b[link]!]!++
      turned.a[at] = b[link]!
      turned.b[at] = a[link]!
      turned.scores[at] = scores[link]!
    }
  }
  return turned
}
