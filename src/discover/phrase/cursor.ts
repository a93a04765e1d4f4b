import type {Passage as Stretch} from '../../collate/index.ts'
import {flag} from './columns.ts'
import type {Lines} from './lines.ts'

/** Walks along a row from bead to bead, so that a row of any number of beads is read once. */
export class Cursor {
  private readonly lines: Lines
  private row = 0
  private end = 0
  private read = 0
  private counted = 0
  private content = 0

  constructor(lines: Lines) {
    this.lines = lines
  }

  open(row: number): void {
    this.row = row
    this.read = this.lines.tokenStarts[row]!
    this.end = this.lines.tokenStarts[row + 1]!
    this.counted = this.read
    this.content = this.lines.contentStarts[row]!
  }

  /** The run of tokens from the first to the one behind the last that stand in the passages of the next bead. */
  tokensOf(stretches: readonly Stretch[]): [number, number] {
    const {lines, row} = this
    let from = this.end
    let to = 0
    for (const {clause, start, end} of stretches) {
      for (let token = this.read; token < this.end; token++) {
        if (lines.clauseOfToken(token, row) !== clause || lines.startOfToken(token) < start) continue
        if (lines.endOfToken(token) > end) break
        if (token < from) from = token
        if (token >= to) to = token + 1
      }
    }
    this.read = Math.max(this.read, to)
    return [from, to]
  }

  /** The first word of content from a token on, no earlier one than was asked for last. */
  contentFrom(token: number): number {
    const {flags} = this.lines
    for (; this.counted < token; this.counted++)
      if ((flags[this.counted]! & flag.content) !== 0) this.content++
    return this.content
  }
}
