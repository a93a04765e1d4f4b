import type {Reading} from '../label/label.ts'
import {type Learnt, listOf, type Place, pairOf, rankOf} from './place.ts'

/** Provisions that stand beside the articles: a provisional one stands before the last articles of a Turkish law, and holds none. */
const besides: ReadonlySet<string> = new Set(['DA', 'DT', 'DD', 'DF'])

/** Whether a clause may hold a division, as chapters hold articles and `III.` does where it is no item of an article. */
export function mayHold(parent: Place, child: Reading): boolean {
  const rank = rankOf(child)
  if (rank === undefined) return true
  const above = rankOf(parent.reading)
  if (besides.has(parent.reading.division) && parent.reading.number > 0 && child.number > 1) return false
  if (above !== undefined) return above < rank
  const {kind} = parent.reading
  if (rank === 0 || (kind !== 'roman' && kind !== 'capital')) return false
  // An article holds no chapter; where it holds sections, `ARTICLE IX`, `A. Common Provisions`, its parts do so, too.
  for (let level = parent.parent; level; level = level.parent)
    if ((rankOf(level.reading) ?? 0) >= Math.min(6, rank)) return (rankOf(level.reading) ?? 0) < rank
  return true
}

/** Whether a clause that a division is not put into should have held it. */
export const shouldHold = (parent: Place, child: Reading, learnt: Learnt): boolean =>
  mayHold(parent, child) &&
  (rankOf(parent.reading) !== undefined ||
    parent.reading.number <= 1 ||
    learnt.pairs.has(pairOf(parent, listOf(child.type))))
