import {give, type Match, type Matching} from './match.ts'

/**
 * What content could not place goes where its family is: to the parent of the rows its children have, or to the
 * row that has its number below its parent's row; last to the row of its key.
 */
export function placeByFamily(
  {clauses, keyRows, rows, parents, rowBelow, rowAbove}: Matching,
  match: Match,
): void {
  const {taken} = match
  const votes = new Map<number, number>()
  for (let i = clauses.length - 1; i >= 0; i--) {
    const vote = votes.get(i) ?? -1
    if (match.rows[i]! < 0 && vote >= 0 && !taken[vote]) give(match, keyRows, i, vote, match.typical)
    const above = match.rows[i]! < 0 || rows[match.rows[i]!]! < 0 ? -1 : rowAbove(match.rows[i]!)
    if (above >= 0 && parents[i]! >= 0) votes.set(parents[i]!, above)
  }
  for (let i = 0; i < clauses.length; i++) {
    if (match.rows[i]! >= 0) continue
    const parentRow = parents[i]! < 0 ? -1 : match.rows[parents[i]!]!
    const below = parentRow < 0 ? -1 : rowBelow(parentRow, i)
    if (below >= 0 && !taken[below])
      give(match, keyRows, i, below, below === keyRows[i] ? match.byKey[i]! : match.typical)
    else if (keyRows[i]! >= 0 && !taken[keyRows[i]!] && (parents[i]! < 0 || parentRow < 0))
      give(match, keyRows, i, keyRows[i]!, match.byKey[i]!)
  }
}
