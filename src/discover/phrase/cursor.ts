import type {Passage} from '../../collate/index.ts'
import type {Token} from './token.ts'

/** Walks along a line from bead to bead, so that a line of any number of beads is read once. */
export class Cursor {
  private readonly line: readonly Token[]
  private read = 0
  private counted = 0
  private content = 0

  constructor(line: readonly Token[]) {
    this.line = line
  }

  /** The run of tokens from the first to the last that stand in the passages of the next bead. */
  tokensOf(passages: readonly Passage[]): [number, number] {
    const {line} = this
    let from = line.length
    let to = 0
    for (const {clause, start, end} of passages) {
      for (let i = this.read; i < line.length; i++) {
        const token = line[i]!
        if (token.clause !== clause || token.start < start) continue
        if (token.end > end) break
        if (i < from) from = i
        if (i >= to) to = i + 1
      }
    }
    this.read = Math.max(this.read, to)
    return [from, to]
  }

  /** How many content words stand before a token, no earlier one than was asked for last. */
  contentBefore(token: number): number {
    for (; this.counted < token; this.counted++) if (this.line[this.counted]!.content) this.content++
    return this.content
  }
}
