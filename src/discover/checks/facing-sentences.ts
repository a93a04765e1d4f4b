import type {BilingualRow, Side} from './bilingual-row.ts'
import type {Span} from './place.ts'

/** A sentence, and the one that answers it in the other text and may lack what it says. */
export interface Facing {
  has: Side
  own: Span
  lacks: Side
  other: Span
}

/**
 * What sentences that answer each other lack of one another: of each pair the first thing found, looked for from both sides.
 *
 * @param lostIn what one sentence says and the other lacks
 * @param partsOf parts of a pair that are looked at by themselves; all of it where left out
 */
export function* lostBetween<Lost>(
  {a, b, beads}: BilingualRow,
  lostIn: (facing: Facing) => Lost | undefined,
  partsOf: (facing: Facing) => readonly [Span, Span][] = ({own, other}) => [[own, other]],
): Generator<Lost> {
  for (const bead of beads) {
    if (!bead.a || !bead.b) continue
    for (const [inA, inB] of partsOf({has: a, own: bead.a, lacks: b, other: bead.b})) {
      const lost =
        lostIn({has: a, own: inA, lacks: b, other: inB}) ?? lostIn({has: b, own: inB, lacks: a, other: inA})
      if (lost) yield lost
    }
  }
}
