import type {Links} from '../collation.ts'

/** The same links seen from the other side. */
export function transpose(links: Links): Links {
  const turned: Links = {
    rowStarts: links.rowStarts.slice(),
    a: new Int32Array(links.a.length),
    b: new Int32Array(links.b.length),
    scores: new Float32Array(links.scores.length),
  }
  for (let row = 0; row + 1 < links.rowStarts.length; row++) {
    const start = links.rowStarts[row]!
    const order = Array.from({length: links.rowStarts[row + 1]! - start}, (_, at) => start + at)
    order.sort((x, y) => links.b[x]! - links.b[y]! || links.a[x]! - links.a[y]!)
    for (const [at, link] of order.entries()) {
      turned.a[start + at] = links.b[link]!
      turned.b[start + at] = links.a[link]!
      turned.scores[start + at] = links.scores[link]!
    }
  }
  return turned
}
