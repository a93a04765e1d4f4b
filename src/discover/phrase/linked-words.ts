import type {Collation, Links} from '../../collate/index.ts'
import type {Lines} from './lines.ts'
import type {Passage} from './passage.ts'

/** A link less sure than this says nothing. */
const least = 0.6
/** How sure a link is counts in such steps: a change elsewhere in the work moves all of them a little. */
const step = 0.1

/** Words of content of two passages that the word linker takes for one, in columns, filled anew for each two passages. */
export class LinkedWords {
  /** How much such links are worth, 0 to 1: of literal translations nothing, so that these are not even linked. */
  readonly weight: number
  length = 0
  a: number[] = []
  b: number[] = []
  /** What each link adds to the odds of its words, as a share of what the surest one would. */
  worth: number[] = []
  private readonly links: () => Links
  private readonly startsA: () => Int32Array
  private readonly startsB: () => Int32Array

  constructor(collation: Collation, a: Lines, b: Lines) {
    const [one, other] = [a.translation, b.translation]
    this.weight = Math.round(collation.freedom(one, other) / step) * step
    this.links = () => collation.links(one, other)
    this.startsA = () => collation.words(one).rowStarts
    this.startsB = () => collation.words(other).rowStarts
  }

  read(a: Passage, b: Passage): this {
    this.length = 0
    if (this.weight === 0) return this
    const {row} = a
    const {rowStarts, a: ofA, b: ofB, scores} = this.links()
    const [inA, inB] = [contentAt(a, this.startsA()[row]!), contentAt(b, this.startsB()[row]!)]
    for (let link = rowStarts[row]!; link < rowStarts[row + 1]!; link++) {
      if (scores[link]! < least) continue
      const i = inA.get(ofA[link]!)
      const j = i === undefined ? undefined : inB.get(ofB[link]!)
      if (j === undefined) continue
      this.a[this.length] = i!
      this.b[this.length] = j
      this.worth[this.length++] = this.weight * Math.round(scores[link]! / step) * step
    }
    return this
  }
}

/** Words of content of a passage by the words of the row that they are made of. */
function contentAt({lines, first, count}: Passage, rowStart: number): Map<number, number> {
  const places = new Map<number, number>()
  for (let content = 0; content < count; content++)
    for (let word = lines.firstWordOf(first + content); word < lines.lastWordOf(first + content); word++)
      places.set(word - rowStart, content)
  return places
}
