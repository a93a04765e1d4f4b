import {closeCost} from './closed.ts'
import {costs} from './costs.ts'
import {below as belowLast} from './list-facts.ts'
import type {Before, Step} from './move.ts'
import type {Moves} from './moves.ts'
import {type Opening, openCost} from './open-cost.ts'
import {isArticle, type Place, pairOf, rankOf} from './place.ts'
import {shouldHold} from './ranks.ts'
import {startCost} from './start-cost.ts'

/** Moves that open a list below the last clause, or below one around it: each further one costs that those inside are closed. */
export function openLists(step: Step, moves: Moves): void {
  const {standing, reading, list, isInner} = step
  const {place, learnt} = standing
  const [start, name] = startCost(step)
  const isItem = rankOf(reading) === undefined
  const opening: Opening = {parent: place, pair: 0, closes: 0, skipped: 0}
  /** The clause below `parent` that is closed. */
  let inside: Place | undefined
  let leavesArticle = false
  for (let parent = place; ; parent = parent.parent) {
    // The same kind of list at the same place again is no second list but the first one, starting again.
    if (inside?.list !== list) {
      opening.parent = parent
      opening.pair = pairOf(parent, list)
      const runsOn = name === 'run-on' && learnt.pairs.has(opening.pair)
      const cost =
        openCost(step, opening) +
        start +
        (isItem && leavesArticle && !runsOn ? outsideCost(step, opening, inside!) : 0)
      moves.open(name, parent, reading, cuedCost(step, parent, cost))
    }
    if (!parent || isInner) return
    if (!isItem && shouldHold(parent, reading, learnt)) opening.skipped++
    opening.closes += closeCost(parent)
    leavesArticle ||= isArticle(rankOf(parent.reading))
    inside = parent
  }
}

/**
 * What it costs that a list stands in a chapter or the whole text behind articles of that. The whole text may have one anew, as the
 * grounds before the articles of the next decree; a list that chapters have runs on behind what was put between, `Remark 2`.
 */
function outsideCost({standing, reading}: Step, {parent, pair}: Opening, inside: Place): number {
  if (parent) {
    const rank = rankOf(parent.reading)
    return rank === undefined || isArticle(rank) ? 0 : costs.outOfArticle
  }
  const isAnew = standing.learnt.pairs.has(pair) && reading.number <= 1 && isArticle(rankOf(inside.reading))
  return isAnew ? 0 : costs.outOfArticle
}

/** What a list costs at a place after what the text and the file say of it. */
function cuedCost(
  {standing, reading, before, fact}: Step,
  parent: Place | undefined,
  opened: number,
): number {
  const isItem = rankOf(reading) === undefined
  const isOutside = before === 'outside' && isHeadingOrText(parent) && isItem
  const cost = isOutside ? Math.min(opened, costs.newKind) : opened
  const isChild = parent === standing.place
  if (fact === belowLast && isChild) return Math.min(cost, costs.newKind)
  const own = isChild && isItem ? childOf(cost, beforeChild(before, parent)) : cost
  return fact === undefined ? own : own + costs.againstList
}

const isHeadingOrText = (parent: Place | undefined): boolean =>
  parent === undefined || parent.reading.style === '#'

/** What a list costs that opens below the last clause: more behind a stop, nothing for its kind where it stands deeper. */
function childOf(cost: number, before: Before): number {
  return before === 'deeper' ? Math.min(cost, costs.newKind) : cost + childCost(before)
}

/** Below a heading its own list is nothing apart. */
const beforeChild = (before: Before, parent: Place | undefined): Before =>
  (before === 'apart' || before === 'outside') && isHeadingOrText(parent) ? 'stop' : before

function childCost(before: Before): number {
  if (before === 'apart') return costs.childApart
  if (before === 'outside') return costs.againstList
  if (before === 'shallower') return costs.againstIndent
  if (before === 'colon') return 0
  return before === 'semicolon' ? costs.childAfterSemicolon : costs.childAfterStop
}
