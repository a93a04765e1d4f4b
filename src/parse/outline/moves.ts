import type {Reading} from '../label/label.ts'
import {costs} from './costs.ts'
import {isDotted, type Learnt, type Place, type Places, pairOf, pathOf, rankOf} from './place.ts'

export type MoveName =
  | 'next'
  | 'inserted'
  | 'gap'
  | 'repeat'
  | 'back'
  | 'open'
  | 'open-elsewhere'
  | 'run-on'
  | 'slip'
  | 'misprint'

/** One way to take a label: the place it leads to, and what that costs. */
export interface Move {
  name: MoveName
  place: Place
  cost: number
  /** Type of a list that this opens, with its parent's: to be learnt. */
  pair?: string
}

/** How the text before a label ends: it announces a list, is an item of one, is a sentence, or none of these. */
export type Before = 'colon' | 'semicolon' | 'stop' | 'open'

/** Numbers of the lists that were closed last, by type. */
export type Closed = Readonly<Record<string, number>>

export interface Standing {
  place: Place | undefined
  learnt: Learnt
  closed: Closed
}

/** Every way to take `reading` as the next label. `inner`: behind another label on its line, so it opens a list. */
export function movesOf(
  {place, learnt, closed}: Standing,
  reading: Reading,
  before: Before,
  inner: boolean,
  places: Places,
): Move[] {
  const moves: Move[] = []
  if (!inner) continueLists(place, reading, before, places, moves)
  let closes = 0
  let skipped = 0
  let below: Place | undefined
  for (let parent: Place | undefined = place; ; parent = parent.parent) {
    // The same kind of list at the same place again is no second list but the first one, starting again.
    const again = below?.reading.type === reading.type
    const fit = again ? undefined : openCost(parent, reading, learnt, closed, closes, skipped, place)
    if (fit) {
      const [cost, name] = fit
      const {childAfterSemicolon, childAfterStop} = costs
      const cue =
        inner || parent !== place
          ? 0
          : before === 'semicolon'
            ? childAfterSemicolon
            : before === 'colon'
              ? 0
              : childAfterStop
      moves.push({
        name,
        place: places.at(parent, reading),
        cost: cost + (rankOf(reading) === undefined ? cue : 0),
        pair: pairOf(parent, reading.type),
      })
    }
    if (!parent || inner) break
    if (mayHold(parent.reading, reading)) skipped++
    closes += closeCost(parent)
    below = parent
  }
  openMisprinted(place, reading, learnt, inner, places, moves)
  return moves
}

/** Moves that go on in one of the open lists. */
function continueLists(
  place: Place | undefined,
  reading: Reading,
  before: Before,
  places: Places,
  moves: Move[],
): void {
  let closes = before === 'colon' && !reading.division ? costs.siblingAfterColon : 0
  for (let level = place; level; closes += closeCost(level), level = level.parent) {
    const last = level.reading
    if (last.type === reading.type) {
      const [cost, name] = stepCost(last, reading)
      moves.push({name, place: places.at(level.parent, reading), cost: cost + closes})
    }
    const expected: Reading = {...last, number: last.number + 1, inserted: 0, suffix: ''}
    const sameNumber = reading.number === expected.number && isSlip(last, reading)
    if (last.type === reading.type && last.number + 1 === reading.number && reading.inserted === 0) continue
    if (reading.style === '#' || last.style === '#') continue
    moves.push({
      name: sameNumber ? 'slip' : 'misprint',
      place: places.at(level.parent, expected),
      cost:
        closes +
        (sameNumber ? costs.scriptSlip : last.style === reading.style ? costs.misprint : costs.misprintStyle),
    })
  }
}

/** Another script than its list, as `(j)` for (x) is; capitals among small letters are no such slip. */
function isSlip(last: Reading, reading: Reading): boolean {
  if (last.type === reading.type || last.style !== reading.style) return false
  const [from, to] = [last.type.at(-1)!, reading.type.at(-1)!]
  return !(/[a-z]/i.test(from) && /[a-z]/i.test(to)) || from < 'a' === to < 'a'
}

/** What it costs to close the list that a clause stands in. */
const closeCost = ({reading}: Place): number =>
  reading.number === 1 && reading.inserted === 0 && !reading.division ? costs.single : costs.close

/** What it costs that one label follows another of its list. */
function stepCost(last: Reading, reading: Reading): [number, MoveName] {
  if (reading.style === '#') return [costs.headingAsLevel, 'next']
  if (last.prefix !== reading.prefix) {
    if (!isDotted(reading)) return [costs.pathAlone, 'next']
    return [reading.number === 1 ? costs.wrongPath : costs.wrongPath + costs.gap, 'gap']
  }
  const missing = reading.number - last.number - 1
  if (missing === 0 && reading.inserted === 0) return [0, 'next']
  if (missing >= 0) {
    const gap = reading.division ? costs.divisionGap : costs.gap
    const lost = missing + (reading.inserted > 0 ? 1 : 0)
    return [gap + costs.gapDoubled * Math.log2(Math.max(1, lost)), 'gap']
  }
  if (missing === -1) {
    if (reading.inserted > last.inserted)
      return [costs.inserted * Math.max(1, Math.ceil(reading.inserted - last.inserted)), 'inserted']
    if (reading.inserted === last.inserted) return [costs.repeat, 'repeat']
  }
  return [reading.number === 1 && reading.inserted === 0 ? costs.restart : costs.back, 'back']
}

/** What it costs to open a list with this label below `parent`, after lists were closed for `closes`. */
function openCost(
  parent: Place | undefined,
  reading: Reading,
  learnt: Learnt,
  closed: Closed,
  closes: number,
  skipped: number,
  top: Place | undefined,
): [number, MoveName] | undefined {
  const pair = pairOf(parent, reading.type)
  let cost = learnt.pairs.has(pair) ? 0 : learnt.types.has(reading.type) ? costs.otherParent : costs.newKind
  if (learnt.types.size === 0) cost = 0
  for (let level = parent; level; level = level.parent) {
    if (level.reading.type === reading.type) cost += costs.nestedKind
  }
  if (rankOf(reading) !== undefined) {
    if (parent && !mayHold(parent.reading, reading)) cost += costs.wrongRank
    cost += skipped * costs.skippedRank
  } else if (parent !== top) {
    const path = parent && isDotted(reading) ? pathOf(parent) === reading.prefix : false
    cost += closes + (path ? 0 : costs.secondList)
  }
  if (isDotted(reading)) {
    const path = parent && pathOf(parent)
    if (path !== reading.prefix) cost += parent || top ? costs.wrongPath : costs.pathAlone
  }
  const [start, name] = startCost(reading, closed)
  return [cost + start, name]
}

function startCost(reading: Reading, closed: Closed): [number, MoveName] {
  if (reading.style === '#') return [costs.headingAsLevel, 'open']
  if (reading.number <= 1 && reading.inserted === 0) return [0, 'open']
  const last = closed[reading.type]
  const article = (rankOf(reading) ?? 0) >= 6
  if (last !== undefined && reading.number === last + 1) return [article ? 0 : costs.runOn, 'run-on']
  if (article)
    return [
      last === undefined ? costs.articleElsewhere : costs.divisionGap,
      last === undefined ? 'open' : 'gap',
    ]
  return [
    costs.startElsewhere + costs.gapDoubled * Math.log2(Math.max(1, reading.number - 1)),
    'open-elsewhere',
  ]
}

/** Whether a clause may hold a division: a chapter may hold articles, an article or an item no chapter. */
function mayHold(parent: Reading, child: Reading): boolean {
  const rank = rankOf(child)
  if (rank === undefined) return true
  const above = rankOf(parent)
  return above === undefined ? parent.kind === 'roman' || parent.kind === 'capital' : above < rank
}

/** The first label of a list is the wrong one: it is taken for the first of any list of its style. */
function openMisprinted(
  place: Place | undefined,
  reading: Reading,
  learnt: Learnt,
  inner: boolean,
  places: Places,
  moves: Move[],
): void {
  if (!place || rankOf(reading) !== undefined || isDotted(reading)) return
  for (const type of scriptsOf(reading.style)) {
    if (type === reading.type && reading.number <= 1) continue
    if (type === place.reading.type) continue
    const pair = pairOf(place, type)
    const kind = learnt.pairs.has(pair) ? 0 : learnt.types.has(type) ? costs.otherParent : costs.newKind
    const expected = {...reading, type, number: 1, inserted: 0, suffix: '', kind: kindOf(type, reading)}
    moves.push({
      name: 'misprint',
      place: places.at(place, expected),
      cost: costs.misprint + kind + (inner ? 0 : costs.childAfterStop),
      pair,
    })
  }
}

const scriptsOf = (style: string): string[] => ['1', 'a', 'A', 'i', 'I'].map((script) => `${style} ${script}`)

const kindOf = (type: string, reading: Reading): Reading['kind'] => {
  if (type === reading.type) return reading.kind
  const script = type.slice(type.lastIndexOf(' ') + 1)
  if (reading.style === '()' || reading.style === ')') {
    return script.startsWith('a') ? 'letter' : script === 'A' ? 'parenthesised-capital' : 'parenthesised'
  }
  return script === '1' ? 'number' : script.startsWith('a') ? 'letter' : script === 'A' ? 'capital' : 'roman'
}
