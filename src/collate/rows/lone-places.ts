import {give, type Match, type Matching} from './match.ts'

/** How much longer or shorter than is usual between the two texts a counterpart may be. */
const mostStretched = 2.5

/**
 * Pairs what alone is left between two counterparts in two languages, though it hangs elsewhere: `(a)(4)` of one text
 * is `(b)` of the other. Both hold nothing below them, and are as long as counterparts are.
 */
export function pairLoneOnes(
  {clauses, keyRows, rows, rowParents, parents, samples}: Matching,
  match: Match,
  texts: readonly string[],
): void {
  const isLeft = (clause: number): boolean => match.rows[clause]! < 0
  if (!clauses.some((_, i) => isLeft(i))) return
  const [held, heldRows] = [new Set(parents), new Set(rowParents)]
  const lengthOf = (text: number): number => texts[text]?.length ?? 0
  let [ours, theirs] = [0, 0]
  for (const [i, clause] of clauses.entries()) {
    if (isLeft(i)) continue
    ours += lengthOf(clause)
    theirs += lengthOf(samples[match.rows[i]!]!)
  }
  for (const [i, clause] of clauses.entries()) {
    if (!isLeft(i) || i === 0 || held.has(i)) continue
    const before = match.rows[i - 1]!
    const after = i + 1 < clauses.length ? match.rows[i + 1]! : rowParents.length
    const row = before + 1
    if (before < 0 || after !== row + 1 || match.taken[row] || rows[row]! >= 0 || heldRows.has(row)) continue
    const stretched = (lengthOf(samples[row]!) * ours) / (lengthOf(clause) * theirs)
    if (stretched > mostStretched || stretched * mostStretched < 1) continue
    give(match, keyRows, i, row, match.typical)
  }
}
