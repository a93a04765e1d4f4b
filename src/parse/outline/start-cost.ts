import {closedAt} from './closed.ts'
import {costs} from './costs.ts'
import type {MoveName, Step} from './move.ts'
import {isArticle, type Place, rankOf} from './place.ts'

/** More numbers are not left out where a list goes on. */
const mostLeftOut = 2

/** A division that holds others, called by its word alone: `Annex`, `Schedule`. Perhaps it is a heading. */
const isUncounted = ({reading}: Place): boolean => reading.number === 0 && rankOf(reading) === 0

function isBelowUncounted(place: Place | undefined): boolean {
  for (let level = place; level; level = level.parent) if (isUncounted(level)) return true
  return false
}

/** What it costs that a list starts with this label, at this place or around it, and what that is called. */
export function startCost({standing, reading, list}: Step): [number, MoveName] {
  const {place, closed} = standing
  if (reading.style === '#') return [costs.headingAsLevel, 'open']
  // Few lists count from 0; a division without a number has it, too.
  if (reading.number === 0 && !reading.division) return [costs.startSecond, 'open']
  if (reading.number <= 1 && reading.inserted === 0) return [0, 'open']
  if (reading.maySecond) return [costs.startSecond, 'open']
  const last = closedAt(closed, list, false)
  const article = isArticle(rankOf(reading))
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
