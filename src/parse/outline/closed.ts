import {lastOf} from '../label/label.ts'
import {costs} from './costs.ts'
import type {Closed} from './move.ts'
import {type Place, rankOf} from './place.ts'
import type {State} from './state.ts'

export const nothingClosed: Closed = {lists: [], numbers: [], outer: []}

/** What it costs to close the list that a clause stands in; one section alone below another is nothing odd. */
export const closeCost = ({reading}: Place): number =>
  reading.number === 1 && reading.inserted === 0 && !reading.division && reading.style !== '#'
    ? costs.single
    : costs.close

/** The number at which a list of this type was closed last, or before the last annex; `undefined` if none was. */
export function closedAt(closed: Closed, list: number, isOuter: boolean): number | undefined {
  const at = closed.lists.indexOf(list)
  if (at < 0) return undefined
  const number = (isOuter ? closed.outer : closed.numbers)[at]!
  return Number.isNaN(number) ? undefined : number
}

/** The numbers at which lists were closed, by the way that led to a state. */
export function closedAfter({from, place, moves}: State): Closed {
  const before = from!.closed
  if (moves.length === 0) return before
  let lists: number[] | undefined
  let numbers: number[] = []
  let outer: number[] = []
  let open = place
  for (let level = from!.place; level; level = level.parent) {
    while (open && open.depth > level.depth) open = open.parent
    if (open === level) break
    if (!lists) {
      lists = before.lists.slice()
      numbers = before.numbers.slice()
      outer = before.outer.slice()
    }
    let at = lists.indexOf(level.list)
    if (at < 0) {
      at = lists.length
      lists[at] = level.list
      outer[at] = Number.NaN
    }
    numbers[at] = lastOf(level.reading)
  }
  const closed = lists ? {lists, numbers, outer} : before
  return moves.some(({place: at}) => rankOf(at.reading) === 0) ? beyondOf(closed) : closed
}

/** What was closed before an annex. */
const beyondOf = ({lists, numbers, outer}: Closed): Closed => ({
  lists,
  numbers: numbers.map(() => Number.NaN),
  outer: numbers.map((number, i) => (Number.isNaN(number) ? outer[i]! : number)),
})
