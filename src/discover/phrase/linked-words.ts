import type {Collation, Links} from '../../collate/index.ts'
import {IntColumn, type Narrow, narrowed} from '../../int-column.ts'
import {once} from '../../once.ts'
import type {Lines} from './lines.ts'
import type {Passage} from './passage.ts'

/** A link less sure than this says nothing. */
const least = 0.6
/** How sure a link is counts in such steps: a change elsewhere in the work moves all of them a little. */
const step = 0.1

/** Links between different words of content, row by row: each as its place in its row, on either side, and how sure it is in steps. */
interface Kept {
  rowStarts: Int32Array
  a: Narrow
  b: Narrow
  steps: Uint8Array
}

/** Words of content of two passages that the word linker takes for one, in columns, filled anew for each two passages. */
export class LinkedWords {
  /** How much such links are worth, 0 to 1: of literal translations nothing, so that these are not even linked. */
  readonly weight: number
  length = 0
  a: number[] = []
  b: number[] = []
  /** What each link adds to the odds of its words, as a share of what the surest one would. */
  worth: number[] = []
  private readonly kept: () => Kept

  constructor(collation: Collation, a: Lines, b: Lines) {
    const [one, other] = [a.translation, b.translation]
    this.weight = Math.round(collation.freedom(one, other) / step) * step
    this.kept = once(() =>
      keep(
        collation.linksOnce(one, other),
        a,
        b,
        [one, other].map((translation) => collation.words(translation).rowStarts),
      ),
    )
  }

  read(a: Passage, b: Passage): this {
    this.length = 0
    if (this.weight === 0) return this
    const {row} = a
    const {rowStarts, a: ofA, b: ofB, steps} = this.kept()
    const [firstA, firstB] = [a.first - a.lines.contentStarts[row]!, b.first - b.lines.contentStarts[row]!]
    for (let link = rowStarts[row]!; link < rowStarts[row + 1]!; link++) {
      const [i, j] = [ofA[link]! - firstA, ofB[link]! - firstB]
      if (i < 0 || i >= a.count || j < 0 || j >= b.count) continue
      this.a[this.length] = i
      this.b[this.length] = j
      this.worth[this.length++] = this.weight * steps[link]! * step
    }
    return this
  }
}

/**
 * Keeps what `read` goes by: links that are sure enough, between words of content that are not the same, since those are
 * alike without being linked. That is a tenth of all.
 *
 * @param rowStarts the first word of each row, by side
 */
function keep(links: Links, a: Lines, b: Lines, rowStarts: readonly Int32Array[]): Kept {
  const rows = links.rowStarts.length - 1
  const starts = new Int32Array(rows + 1)
  const [ofA, ofB, steps] = [new IntColumn(), new IntColumn(), new IntColumn()]
  for (let row = 0; row < rows; row++) {
    const [inA, inB] = [contentAt(a, row, rowStarts[0]![row]!), contentAt(b, row, rowStarts[1]![row]!)]
    for (let link = links.rowStarts[row]!; link < links.rowStarts[row + 1]!; link++) {
      if (links.scores[link]! < least) continue
      const i = inA.get(links.a[link]!)
      const j = i === undefined ? undefined : inB.get(links.b[link]!)
      if (j === undefined || a.stems[a.contentStarts[row]! + i!] === b.stems[b.contentStarts[row]! + j])
        continue
      ofA.push(i!)
      ofB.push(j)
      steps.push(Math.round(links.scores[link]! / step))
    }
    starts[row + 1] = steps.length
  }
  return {
    rowStarts: starts,
    a: narrowed(ofA.cut()),
    b: narrowed(ofB.cut()),
    steps: new Uint8Array(steps.cut()),
  }
}

/** Words of content of a row, by the words of the row that they are made of. */
function contentAt(lines: Lines, row: number, rowStart: number): Map<number, number> {
  const places = new Map<number, number>()
  const first = lines.contentStarts[row]!
  for (let content = first; content < lines.contentStarts[row + 1]!; content++)
    for (let word = lines.firstWordOf(content); word < lines.lastWordOf(content); word++)
      places.set(word - rowStart, content - first)
  return places
}
