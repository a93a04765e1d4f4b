import type {Likeness} from './content.ts'
import {give, type Match, type Matching} from './match.ts'

/** Share of a piece's weight that must be found in the whole: of the typical likeness, and in any case. */
const held = 0.6
const least = 0.3
/** Share of the whole's weight that a piece must add to what its neighbour covers. */
const gain = 0.15

/**
 * Puts clauses without a row into the row beside theirs if they are a piece of its text (a clause that was split).
 *
 * @returns rows without a clause that are a piece of the clause in the row beside them (clauses that were
 *   merged): pairs of such a row and the row it belongs to
 */
export function joinPieces(matching: Matching, match: Match, likeness: Likeness): [number, number][] {
  const {clauses, keyRows, rows} = matching
  for (let i = 0; i < clauses.length; i++) {
    if (match.rows[i]! >= 0) continue
    for (const neighbour of [i - 1, i + 1]) {
      const row = match.rows[neighbour] ?? -1
      if (row < 0 || rows[row]! < 0) continue
      if (isPiece(clauses[i]!, clauses[neighbour]!, rows[row]!, match.typical, likeness)) {
        give(match, keyRows, i, row, match.typical)
        match.byContent[i] = match.byContent[neighbour] = 1
        break
      }
    }
  }
  const clauseAt = new Map<number, number>()
  for (let i = 0; i < clauses.length; i++) if (match.rows[i]! >= 0) clauseAt.set(match.rows[i]!, i)
  const merged: [number, number][] = []
  for (let row = 0; row < rows.length; row++) {
    if (match.taken[row] || rows[row]! < 0) continue
    for (const neighbour of [row - 1, row + 1]) {
      const clause = clauseAt.get(neighbour)
      if (clause === undefined || rows[neighbour]! < 0) continue
      if (isPiece(rows[row]!, rows[neighbour]!, clauses[clause]!, match.typical, likeness)) {
        merged.push([row, neighbour])
        // What was split in three must not need the first piece beside the last.
        clauseAt.set(row, clause)
        match.byContent[clause] = 1
        break
      }
    }
  }
  return merged
}

/** Whether a text is found in a whole, in a part of it that its neighbour does not cover. */
function isPiece(
  piece: number,
  neighbour: number,
  whole: number,
  typical: number,
  likeness: Likeness,
): boolean {
  const {weights} = likeness.content
  likeness.mark([piece])
  if (likeness.shared(whole) < Math.max(least, held * typical) * weights[piece]!) return false
  likeness.mark([neighbour])
  const covered = likeness.shared(whole)
  likeness.mark([piece, neighbour])
  return likeness.shared(whole) - covered >= gain * weights[whole]!
}
