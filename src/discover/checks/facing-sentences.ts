import type {BilingualRow, Side} from './bilingual-row.ts'
import type {Span} from './place.ts'
import {standsApart} from './sentence-by-sentence.ts'

/** A sentence, and the one that answers it in the other text and may lack what it says. */
export interface Facing {
  has: Side
  own: Span
  lacks: Side
  other: Span
  /** One sentence answers one, and those beside them are answered, too: what one lacks no other sentence says. */
  isApart: boolean
}

/**
 * What sentences that answer each other lack of one another: of each pair the first thing found, looked for from both sides.
 *
 * @param lostIn what one sentence says and the other lacks
 * @param partsOf parts of a pair that are looked at by themselves; all of it where left out
 */
export function* lostBetween<Lost>(
  sides: BilingualRow,
  lostIn: (facing: Facing) => Lost | undefined,
  partsOf: (facing: Omit<Facing, 'isApart'>) => readonly [Span, Span][] = ({own, other}) => [[own, other]],
): Generator<Lost> {
  const {a, b, beads} = sides
  for (const [index, bead] of beads.entries()) {
    if (!bead.a || !bead.b) continue
    const isApart = standsApart(sides, index)
    for (const [inA, inB] of partsOf({has: a, own: bead.a, lacks: b, other: bead.b})) {
      const lost =
        lostIn({has: a, own: inA, lacks: b, other: inB, isApart}) ??
        lostIn({has: b, own: inB, lacks: a, other: inA, isApart})
      if (lost) yield lost
    }
  }
}
