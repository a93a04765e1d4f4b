import type {Reading} from '../label/label.ts'
import {costs} from './costs.ts'
import {mayHold, openCost, openMisprinted} from './opening.ts'
import {isDotted, type Learnt, type Place, type Places, pairOf, rankOf} from './place.ts'

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
