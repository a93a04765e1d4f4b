import type {Span} from './place.ts'

/** Spans that are asked many times which of them a passage holds. */
export class SpanIndex {
  private readonly starts: number[]
  /** The nearest end of the spans with each start. */
  private readonly ends = new Map<number, number>()

  constructor(spans: readonly Span[]) {
    for (const {start, end} of spans) this.ends.set(start, Math.min(end, this.ends.get(start) ?? end))
    this.starts = [...this.ends.keys()].sort((a, b) => a - b)
  }

  /** Whether some span lies within a passage. */
  holdsAny({start, end}: Span): boolean {
    let low = 0
    for (let high = this.starts.length; low < high; ) {
      const middle = (low + high) >> 1
      if (this.starts[middle]! >= start) high = middle
      else low = middle + 1
    }
    for (; low < this.starts.length && this.starts[low]! <= end; low++)
      if (this.ends.get(this.starts[low]!)! <= end) return true
    return false
  }
}
