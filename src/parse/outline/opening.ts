import type {Reading} from '../label/label.ts'
import {kindOf} from '../label/list-label.ts'
import {closedAt} from './closed.ts'
import {costs} from './costs.ts'
import type {Closed, MoveName, Moves, Standing} from './move.ts'
import {isDotted, type Learnt, leadsTo, listOf, type Place, type Places, pairOf, rankOf} from './place.ts'

/**
 * What it costs to open a list with this label below `parent`, after lists were closed for `closes`; `startCost` comes
 * on top wherever it opens.
 */
export function openCost(
  parent: Place | undefined,
  reading: Reading,
  list: number,
  learnt: Learnt,
  pair: number,
  closes: number,
  skipped: number,
  top: Place | undefined,
): number {
  let cost = kindCost(pair, list, rankOf(reading), learnt)
  // A first paragraph without a number is an article's, no item's.
  if (reading.maySecond && (parent === undefined || rankOf(parent.reading) === undefined))
    cost += costs.secondInItem
  for (let level = parent; level; level = level.parent) {
    if (level.list === list) cost += costs.nestedKind
  }
  if (rankOf(reading) !== undefined) {
    if (parent) cost += holdCost(parent, reading, learnt, pair)
    cost += skipped * costs.skippedRank
  } else if (parent !== top) {
    const path = parent && isDotted(reading) ? leadsTo(parent, reading.prefix) : false
    // 一 二 of a first paragraph, and ２ behind them.
    cost +=
      closes +
      (path || (reading.maySecond && parent !== undefined && (rankOf(parent.reading) ?? 0) >= 6)
        ? 0
        : costs.secondList)
  }
  if (isDotted(reading)) {
    if (!parent || !leadsTo(parent, reading.prefix)) cost += parent || top ? costs.wrongPath : costs.pathAlone
  }
  return cost
}

/** Lists keep to one kind of parent. */
function kindCost(pair: number, list: number, rank: number | undefined, learnt: Learnt): number {
  if (learnt.lists.size === 0 || learnt.pairs.has(pair)) return 0
  if (!learnt.lists.has(list)) return costs.newKind
  return rank === undefined ? costs.otherParent : costs.otherDivision
}

/** More numbers are not left out where a list goes on. */
const mostLeftOut = 2

/** A division that holds others, called by its word alone: `Annex`, `Schedule`. Perhaps it is a heading. */
const isUncounted = ({reading}: Place): boolean => reading.number === 0 && rankOf(reading) === 0

function isBelowUncounted(place: Place | undefined): boolean {
  for (let level = place; level; level = level.parent) if (isUncounted(level)) return true
  return false
}

/** What it costs that a list starts with this label, at this place or around it. */
export function startCost(reading: Reading, closed: Closed, place: Place | undefined): [number, MoveName] {
  if (reading.style === '#') return [costs.headingAsLevel, 'open']
  // Few lists count from 0; a division without a number has it, too.
  if (reading.number === 0 && !reading.division) return [costs.startSecond, 'open']
  if (reading.number <= 1 && reading.inserted === 0) return [0, 'open']
  if (reading.maySecond) return [costs.startSecond, 'open']
  const list = listOf(reading.type)
  const last = closedAt(closed, list, false)
  const article = (rankOf(reading) ?? 0) >= 6
  const outer = last === undefined ? closedAt(closed, list, true) : undefined
  if (outer !== undefined && reading.number > outer && reading.number <= outer + 1 + mostLeftOut) {
    const runsOn = reading.number === outer + 1
    const past = isBelowUncounted(place) ? costs.runOnPastHeading : 0
    if (runsOn) return [(article ? 0 : costs.runOn) + past, 'run-on']
    if (article) return [costs.divisionGap + past, 'gap']
  }
  if (last !== undefined && reading.number === last + 1) return [article ? 0 : costs.runOn, 'run-on']
  if (article)
    return [
      (reading.inserted > 0 ? costs.startInserted : 0) +
        (last === undefined && outer === undefined ? costs.articleElsewhere : costs.divisionGap),
      last === undefined && outer === undefined ? 'open' : 'gap',
    ]
  return [
    costs.startElsewhere +
      (reading.inserted > 0 ? costs.startElsewhere : 0) +
      costs.gapDoubled * Math.log2(Math.max(1, reading.number - 1)),
    'open-elsewhere',
  ]
}

/** What it costs that a clause holds a division: a chapter may hold articles, an article or an item no chapter. */
function holdCost(parent: Place, child: Reading, learnt: Learnt, pair: number): number {
  if (!mayHold(parent, child)) return costs.wrongRank
  const isLate = rankOf(parent.reading) === undefined && parent.reading.number > 1 && !learnt.pairs.has(pair)
  return isLate ? costs.holdsLate : 0
}

/** Provisions that stand beside the articles: a provisional one stands before the last articles of a Turkish law, and holds none. */
const besides: ReadonlySet<string> = new Set(['DA', 'DT', 'DD', 'DF'])

/** Whether a clause may hold a division, as chapters hold articles and `III.` does where it is no item of an article. */
function mayHold(parent: Place, child: Reading): boolean {
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

/** The usual types of lists of a style, with their numbers. */
const usual = new Map<string, readonly {type: string; list: number}[]>()
function typesOf(style: string): readonly {type: string; list: number}[] {
  let types = usual.get(style)
  if (!types) {
    types = ['1', 'a', 'A', 'i', 'I'].map((script) => {
      const type = `${style} ${script}`
      return {type, list: listOf(type)}
    })
    usual.set(style, types)
  }
  return types
}

/** The first label of a list is the wrong one: it is taken for the first of any list of its style. */
export function openMisprinted(
  {place, learnt}: Standing,
  reading: Reading,
  inner: boolean,
  places: Places,
  limit: number,
  moves: Moves,
): void {
  const least = costs.misprint + (inner ? 0 : costs.childAfterStop)
  if (least > limit || !place || rankOf(reading) !== undefined || isDotted(reading)) return
  for (const {type, list} of typesOf(reading.style)) {
    if (list === place.list || (type === reading.type && reading.number <= 1)) continue
    const pair = pairOf(place, list)
    const cost = least + kindCost(pair, list, undefined, learnt)
    if (cost > limit) continue
    moves.add('misprint', places.at(place, firstOf(type, reading.style)), cost, pair)
  }
}

const firsts = new Map<string, Reading>()

/** The first label of a type of list; each only once. */
function firstOf(type: string, style: string): Reading {
  let first = firsts.get(type)
  if (!first) {
    const kind = kindOf(style, type.slice(style.length + 1))
    first = {type, style, kind, number: 1, inserted: 0, suffix: '', prefix: '', division: ''}
    firsts.set(type, first)
  }
  return first
}
