import type {Bead, Collation, Passage} from '../collate/index.ts'

/**
 * Sentences of a row that stand opposite each other, one list a witness. For two witnesses these are the
 * beads; for more, the first one's sentences are the thread, and beads that share one of them are one segment.
 *
 * @param witnesses indices into `Collation.translations`, all with a reading in the row
 */
export function layBeads(collation: Collation, row: number, witnesses: readonly number[]): Passage[][][] {
  const [first, ...others] = witnesses
  if (first === undefined) return []
  // A text against itself: its sentences.
  if (others.length === 0) return collation.beads(row, first, first).map(({a}) => [a])
  const strands = others.map((other) => collation.beads(row, first, other))
  // Every strand cuts the first witness into the same sentences.
  const thread = strands[0]!.flatMap(({a}) => a)
  const segments = cutThread(thread, strands)
  /** Index of each sentence's segment. */
  const segmentOf = segments.flatMap(({own}, segment) => own.map(() => segment))
  /** What only another witness says, behind each segment; first what stands before all. */
  const additions: Passage[][][][] = Array.from({length: segments.length + 1}, () => [])
  for (const [strand, beads] of strands.entries()) {
    let read = 0
    for (const {a, b} of beads) {
      const segment = a.length > 0 ? segmentOf[read]! : (segmentOf[read - 1] ?? -1)
      if (a.length > 0) segments[segment]!.others[strand]!.push(...b)
      else additions[segment + 1]!.push([[], ...strands.map((_, at) => (at === strand ? b : []))])
      read += a.length
    }
  }
  return [
    ...additions[0]!,
    ...segments.flatMap(({own, others}, segment) => [[own, ...others], ...additions[segment + 1]!]),
  ]
}

interface Segment {
  own: Passage[]
  /** What each strand has opposite. */
  others: Passage[][]
}

/** Cuts the thread where no bead of any strand goes across. */
function cutThread(thread: readonly Passage[], strands: readonly Bead[][]): Segment[] {
  const joined = new Array<boolean>(thread.length).fill(false)
  for (const beads of strands) {
    let read = 0
    for (const {a} of beads) {
      joined.fill(true, read + 1, read + a.length)
      read += a.length
    }
  }
  const segments: Segment[] = []
  for (const [at, sentence] of thread.entries()) {
    if (joined[at]) segments.at(-1)!.own.push(sentence)
    else segments.push({own: [sentence], others: strands.map(() => [])})
  }
  return segments
}
