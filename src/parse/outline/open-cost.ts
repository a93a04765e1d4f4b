import type {Reading} from '../label/label.ts'
import {costs} from './costs.ts'
import type {Standing, Step} from './move.ts'
import {isArticle, isDotted, type Learnt, leadsTo, type Place, rankOf} from './place.ts'
import {mayHold} from './ranks.ts'

/** Where a list is to be opened. */
export interface Opening {
  /** Below this clause, or the whole text. */
  parent: Place | undefined
  /** The list's type with its parent's. */
  pair: number
  /** What it costs to close the lists inside. */
  closes: number
  /** Clauses inside that should have held the division. */
  skipped: number
}

/** What it costs to open a list with a label at a place; `startCost` comes on top wherever it opens. */
export function openCost({standing, reading, list}: Step, opening: Opening): number {
  const {parent, pair, closes, skipped} = opening
  const {place: top, learnt} = standing
  let cost = kindCost(pair, list, rankOf(reading), learnt)
  // A first paragraph without a number is an article's, no item's.
  if (reading.maySecond && (parent === undefined || rankOf(parent.reading) === undefined))
    cost += costs.secondInItem
  for (let level = parent; level; level = level.parent) {
    if (level.list === list) cost += costs.nestedKind
  }
  if (rankOf(reading) !== undefined) {
    if (parent) cost += holdCost(standing, opening, reading)
    cost += skipped * costs.skippedRank
  } else if (parent !== top) {
    const path = parent && isDotted(reading) ? leadsTo(parent, reading.prefix) : false
    // 一 二 of a first paragraph, and ２ behind them.
    const isSecond = reading.maySecond && parent !== undefined && isArticle(rankOf(parent.reading))
    cost += closes + (path || isSecond ? 0 : costs.secondList)
  }
  if (isDotted(reading)) {
    if (!parent || !leadsTo(parent, reading.prefix)) cost += parent || top ? costs.wrongPath : costs.pathAlone
  }
  return cost
}

/** What the kind of a list costs: lists keep to one kind of parent. `rank`: that of a division. */
export function kindCost(pair: number, list: number, rank: number | undefined, learnt: Learnt): number {
  if (learnt.lists.size === 0 || learnt.pairs.has(pair)) return 0
  if (!learnt.lists.has(list)) return costs.newKind
  return rank === undefined ? costs.otherParent : costs.otherDivision
}

/** What it costs that a clause holds a division: a chapter may hold articles, an article or an item no chapter. */
function holdCost({learnt}: Standing, {parent, pair}: Opening, child: Reading): number {
  if (!mayHold(parent!, child)) return costs.wrongRank
  const {reading} = parent!
  const isLate = rankOf(reading) === undefined && reading.number > 1 && !learnt.pairs.has(pair)
  return isLate ? costs.holdsLate : 0
}
