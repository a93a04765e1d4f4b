import type {BilingualRow, SidedBead} from './bilingual-row.ts'

/**
 * Whether each sentence of one side answers one of the other, in texts that have more than one: what a sentence lacks is then said in no
 * other.
 */
export const isSentenceBySentence = (sides: BilingualRow): boolean =>
  sides.beads.length > 1 && sides.beads.every((bead) => isOneToOne(sides, bead))

/** Whether one sentence answers one at a place of a row, and those before and behind are answered, too. */
export const standsApart = (sides: BilingualRow, index: number): boolean =>
  sides.beads.length > 1 &&
  isOneToOne(sides, sides.beads[index]!) &&
  [index - 1, index + 1].every((beside) => {
    const bead = sides.beads[beside]
    return !bead || (bead.a !== null && bead.b !== null)
  })

/** Whether one sentence answers one. */
export const isOneToOne = ({a, b}: BilingualRow, bead: SidedBead): boolean =>
  bead.a !== null &&
  bead.b !== null &&
  a.whole.sentencesIn(bead.a).length === 1 &&
  b.whole.sentencesIn(bead.b).length === 1
