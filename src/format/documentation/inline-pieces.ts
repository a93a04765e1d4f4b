import type {Blocks} from '../pages/blocks.ts'

/** Offsets of a stretch in the source, its end not in it. */
export type Range = readonly [number, number]

/** What of a stretch is not text, and how the text is printed. */
export interface InlineMarks {
  /** Marks. */
  cuts: Range[]
  bold: Range[]
  /** What is written for a machine. */
  code?: readonly Range[]
  /** Text that the page prints in brackets. */
  bracketed?: readonly Range[]
}

/** Puts a stretch into the line that is open, without its marks. */
export function addPieces(blocks: Blocks, start: number, end: number, marks: InlineMarks): void {
  const cuts = marks.cuts.sort(byStart)
  const bold = marks.bold.sort(byStart)
  for (const [first, last] of marks.code ?? []) blocks.markCode(first, last)
  const bracketed = new Set(marks.bracketed?.map(([from]) => from))
  let nextBold = 0
  let from = start
  for (let at = 0; at <= cuts.length; at++) {
    const [first, last] = cuts[at] ?? [end, end]
    if (first > from) {
      while (nextBold < bold.length && bold[nextBold]![1] <= from) nextBold++
      const isBold = (bold[nextBold]?.[0] ?? end) <= from
      if (bracketed.has(from)) blocks.addBetween(' (', from, first, ')')
      else blocks.add(from, first, isBold)
    }
    from = Math.max(from, last)
  }
}

const byStart = (a: Range, b: Range): number => a[0] - b[0]
