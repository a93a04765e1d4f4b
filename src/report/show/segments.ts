import type {Bead, Collation, Passage} from '../../collate/index.ts'

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
  const groups = group(thread, strands)
  const segments: Passage[][][] = []
  for (const {from, to} of groups) {
    const parts = strands.map((beads) => beads.filter(({a}) => a.length > 0 && within(thread, a, from, to)))
    segments.push([thread.slice(from, to), ...parts.map((beads) => beads.flatMap(({b}) => b))])
  }
  for (const [strand, beads] of strands.entries()) insertAdditions(segments, beads, strand)
  return segments
}

const placeOf = ({clause, start}: Passage): string => `${clause.key}@${start}`

/** Ranges of the thread that no bead of any strand crosses. */
function group(thread: readonly Passage[], strands: readonly Bead[][]): {from: number; to: number}[] {
  const place = new Map(thread.map((sentence, index) => [placeOf(sentence), index]))
  const joined = new Array<boolean>(thread.length).fill(false)
  for (const {a} of strands.flat()) {
    for (const sentence of a.slice(1)) joined[place.get(placeOf(sentence)) ?? 0] = true
  }
  const groups: {from: number; to: number}[] = []
  for (let from = 0; from < thread.length; ) {
    let to = from + 1
    while (to < thread.length && joined[to]) to++
    groups.push({from, to})
    from = to
  }
  return groups
}

function within(
  thread: readonly Passage[],
  sentences: readonly Passage[],
  from: number,
  to: number,
): boolean {
  const first = placeOf(sentences[0]!)
  return thread.slice(from, to).some((sentence) => placeOf(sentence) === first)
}

/** Puts what only another witness says behind the segment of the bead before it. */
function insertAdditions(segments: Passage[][][], beads: readonly Bead[], strand: number): void {
  let before: Passage | undefined
  for (const {a, b} of beads) {
    if (a.length > 0) {
      before = a.at(-1)
      continue
    }
    const behind = before
      ? segments.findIndex(([own]) => own!.some((sentence) => placeOf(sentence) === placeOf(before!))) + 1
      : 0
    const addition = segments[0]!.map((_, at) => (at === strand + 1 ? b : []))
    let place = behind
    while (place < segments.length && segments[place]![0]!.length === 0) place++
    segments.splice(place, 0, addition)
  }
}
