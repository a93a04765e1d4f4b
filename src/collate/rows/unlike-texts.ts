import type {Likeness} from './content.ts'
import {informative, type Match, type Matching, median} from './match.ts'

/** A likeness below this share of the typical one, … */
const unlike = 0.12
/** … and so many median deviations below it, is no free rendering any more. */
const deviations = 4

/**
 * Notes clauses that stand in the row of their key though the two texts hardly share a word. Measured against
 * how much the likeness of this pair varies: between a literal and a free version, little likeness is usual.
 */
export function findUnlikeTexts(matching: Matching, match: Match, likeness: Likeness): void {
  const {clauses, rows} = matching
  const {content} = likeness
  const enough = informative(content)
  const long = [...clauses.keys()].filter((i) => {
    const row = match.rows[i]!
    const other = row < 0 ? -1 : rows[row]!
    return other >= 0 && Math.min(content.weights[clauses[i]!]!, content.weights[other]!) >= enough
  })
  const spread = median(long.map((i) => Math.abs(match.scores[i]! - match.typical)))
  const limit = Math.min(unlike * match.typical, match.typical - deviations * spread)
  match.unlike = long.filter((i) => match.scores[i]! < limit && !match.byContent[i])
}
