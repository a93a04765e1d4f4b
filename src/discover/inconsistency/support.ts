import type {Collation} from '../../collate/index.ts'
import type {Divergence, Occurrence} from '../concordance.ts'
import type {Use} from './pivots.ts'

/** How much a link between different words is worth, 0–1. */
export type Support = (of: number, through: number, use: Use) => number

/** What a link between different words is worth where no divergence holds both: the phrases around say otherwise. */
const unsupported = 0.5

/**
 * Weighs the link between two different words by the divergences found: one that holds both words confirms it.
 */
export function supporterOf(collation: Collation, divergences: readonly Divergence[]): Support {
  const byRow = new Map<number, Divergence[]>()
  for (const divergence of divergences) {
    const known = byRow.get(divergence.row)
    if (known) known.push(divergence)
    else byRow.set(divergence.row, [divergence])
  }
  return (of, through, {row, word, pivotWord, score}) => {
    const [low, high, a, b] = of < through ? [of, through, word, pivotWord] : [through, of, pivotWord, word]
    let best = 0
    for (const divergence of byRow.get(row) ?? []) {
      if (divergence.a.translation !== low || divergence.b.translation !== high) continue
      if (divergence.score > best && holds(collation, divergence.a, a) && holds(collation, divergence.b, b)) {
        best = divergence.score
      }
    }
    return best > 0 ? (score + best) / 2 : unsupported * score
  }
}

function holds(
  {words, rows}: Collation,
  {translation, row, clause, start, end}: Occurrence,
  word: number,
): boolean {
  const {starts, passages} = words(translation)
  const at = starts[word]!
  return at >= start && at < end && rows[row]!.readings[translation]![passages[word]!]!.clause === clause
}
