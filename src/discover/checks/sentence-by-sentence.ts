import type {BilingualRow} from './bilingual-row.ts'

/**
 * Whether each sentence of one side answers one of the other, in texts that have more than one: what a sentence lacks is then said in no
 * other.
 */
export const isSentenceBySentence = ({a, b, beads}: BilingualRow): boolean =>
  beads.length > 1 &&
  beads.every(
    (bead) =>
      bead.a !== null &&
      bead.b !== null &&
      a.whole.sentencesIn(bead.a).length === 1 &&
      b.whole.sentencesIn(bead.b).length === 1,
  )
