import type {Passage as Stretch} from '../../collate/index.ts'
import {firstNotBefore} from '../first-not-before.ts'
import {Cursor} from './cursor.ts'
import type {Lines} from './lines.ts'
import {Passage} from './passage.ts'
import {PhraseIndex} from './repetition.ts'
import {SpanViews} from './span.ts'
import {tagRow, type WordClasses, wordClasses} from './word-classes.ts'

/** One translation while its rows are weighed, one after the other, against those of any other. */
export class Side {
  readonly lines: Lines
  readonly phrases: PhraseIndex
  readonly classes: WordClasses
  readonly passage: Passage
  readonly views: SpanViews
  private readonly cursor: Cursor
  private row = -1
  /** The one stretch that the passage was filled from last, if it was one. */
  private filledFrom: Stretch | undefined

  constructor(lines: Lines) {
    this.lines = lines
    this.phrases = new PhraseIndex(lines)
    let longest = 0
    for (let row = 0; row + 1 < lines.tokenStarts.length; row++)
      longest = Math.max(longest, lines.tokenStarts[row + 1]! - lines.tokenStarts[row]!)
    this.classes = wordClasses(longest)
    this.passage = new Passage(lines, this.classes)
    this.views = new SpanViews(this.passage, this.phrases)
    this.cursor = new Cursor(lines)
  }

  /** Begins with a row; its words get their classes once, with whatever it is compared. */
  open(row: number): void {
    this.cursor.open(row)
    if (row === this.row) return
    this.row = row
    this.filledFrom = undefined
    tagRow(this.classes, this.lines, row)
  }

  /** The first token of the row. */
  get rowStart(): number {
    return this.lines.tokenStarts[this.row]!
  }

  /** The words of content among tokens of the row: the first, and the one behind the last. */
  contentOf(first: number, last: number): [number, number] {
    const {contentStarts, tokenOf} = this.lines
    const from = firstNotBefore(
      contentStarts[this.row]!,
      contentStarts[this.row + 1]!,
      (content) => tokenOf[content]! < first,
    )
    let to = from
    while (to < contentStarts[this.row + 1]! && tokenOf[to]! <= last) to++
    return [from, to]
  }

  /**
   * Reads the passage of the next bead; false where no token stands there. A sentence that was read last is not read again:
   * most rows are one, and it is laid beside that of every other translation.
   */
  read(stretches: readonly Stretch[]): boolean {
    const only = stretches.length === 1 ? stretches[0] : undefined
    if (only && only === this.filledFrom) return true
    this.filledFrom = undefined
    const [from, to] = this.cursor.tokensOf(stretches)
    if (from >= to) return false
    this.passage.fill(this.row, from, to, this.cursor.contentFrom(from))
    this.filledFrom = only
    return true
  }
}
