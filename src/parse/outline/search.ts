import type {Label} from '../label/label.ts'
import {costs} from './costs.ts'
import {type Before, type Closed, type Move, movesOf, type Standing} from './moves.ts'
import {type Learnt, Lessons, type Place, Places} from './place.ts'

/** A line that starts with something that looks like a label. */
export interface Candidate {
  labels: Label[]
  before: Before
  /** How much speaks against a label here: a reference, the middle of a sentence. In units of cost. */
  cue: number
}

/** What the search made of a candidate. */
export interface Decision {
  /** One for each label taken; none if the line has no label. */
  moves: Move[]
  /** What this line adds to the cost of the best outline. */
  price: number
  /** How much dearer the best outline is in which this line has another place. */
  margin: number
  /** That place, the innermost of it; `undefined` if the line is read as text there, or nothing was left. */
  other: Place | undefined
}

/** The cheapest outline: a decision for each candidate, and what it costs in all. */
export interface Outline {
  decisions: Decision[]
  cost: number
}

interface State extends Standing {
  cost: number
  /** The state before, and what was done to get here. */
  from: State | undefined
  moves: Move[]
  /** Ways that lead here from kept states, with their costs, for the way back. */
  arrivals: [State, number][]
  /** Cheapest way from here to the end. */
  ahead: number
}

/** Outlines kept a line. 8 finds the best one nearly always; the margin needs the ones that were nearly taken. */
const beam = 16
/** Outlines this much dearer than the best one are dropped. */
const hopeless = 8

/**
 * Finds the cheapest outline: a beam search over every reading of every label, as moves on the stack of open
 * lists. Linear in the number of candidates. The idea of a search comes from eRegs, which went from
 * heuristics to a constraint solver; soft costs instead of constraints because real texts have gaps,
 * repeats and misprints (label-path F1 on a damaged code of law 0.99 against 0.84 with hard constraints).
 */
export function searchOutline(candidates: readonly Candidate[]): Outline {
  const places = new Places()
  const lessons = new Lessons()
  let states: State[] = [start(lessons.none)]
  const steps: State[][] = []
  for (const candidate of candidates) {
    states = step(states, candidate, places, lessons)
    steps.push(states)
  }
  return {decisions: decisions(steps), cost: states[0]!.cost}
}

const start = (learnt: Learnt): State => ({
  place: undefined,
  learnt,
  closed: {},
  cost: 0,
  from: undefined,
  moves: [],
  arrivals: [],
  ahead: 0,
})

function step(states: State[], candidate: Candidate, places: Places, lessons: Lessons): State[] {
  const {labels, cue} = candidate
  const odd = cue + labels[0]!.oddity
  const reached = new Map<number, State>()
  let best = Number.POSITIVE_INFINITY
  const arrive = (
    from: State,
    place: Place | undefined,
    learnt: Learnt,
    moves: Move[],
    price: number,
  ): void => {
    const cost = from.cost + price
    if (cost > best + hopeless) return
    if (cost < best) best = cost
    const name = ((place?.id ?? 0) * 65536 + learnt.id) * 2 + (moves.length === 0 ? 1 : 0)
    const known = reached.get(name)
    if (!known) {
      const {closed} = from
      reached.set(name, {place, learnt, closed, cost, from, moves, arrivals: [[from, price]], ahead: 0})
      return
    }
    known.arrivals.push([from, price])
    if (cost < known.cost) Object.assign(known, {cost, from, moves})
  }
  for (const state of states) {
    takeLabels(
      state,
      candidate,
      places,
      lessons,
      best + hopeless - state.cost - odd / 2,
      (place, learnt, moves, price) => arrive(state, place, learnt, moves, price + odd / 2),
    )
    arrive(state, state.place, state.learnt, [], textCost(labels[0]!, odd))
  }
  const limit = best + hopeless
  const alive = [...reached.values()].filter(({cost}) => cost <= limit)
  alive.sort((a, b) => a.cost - b.cost)
  if (alive.length > beam) alive.length = beam
  for (const state of alive) state.closed = closedAfter(state)
  return alive
}

/** What it costs to read a line that looks labelled as text. */
const textCost = ({readings}: Label, odd: number): number =>
  readings[0]!.style === '#' ? costs.headingAsText : Math.max(costs.leastNotLabel, costs.notLabel - odd)

type Take = (place: Place, learnt: Learnt, moves: Move[], price: number) => void

/** Every way to take the first label, the first two … of a line that costs no more than `limit`. */
function takeLabels(
  state: State,
  {labels, before}: Candidate,
  places: Places,
  lessons: Lessons,
  limit: number,
  take: Take,
): void {
  const takeFrom = (standing: Standing, index: number, moves: Move[], price: number): void => {
    const next = labels[index + 1]
    for (const reading of labels[index]!.readings) {
      for (const move of movesOf(standing, reading, before, index > 0, places, limit - price)) {
        const cost = price + move.cost
        const learnt =
          move.pair === undefined
            ? standing.learnt
            : lessons.with(standing.learnt, move.pair, move.place.reading.type)
        const taken = [...moves, move]
        take(move.place, learnt, taken, cost + leftOut(labels, index))
        if (next)
          takeFrom({place: move.place, learnt, closed: standing.closed}, index + 1, taken, cost + next.oddity)
      }
    }
  }
  takeFrom(state, 0, [], 0)
}

function leftOut(labels: Label[], index: number): number {
  const next = labels[index + 1]
  if (!next || next.oddity > 2) return 0
  return labels[index]!.start + labels[index]!.text.length === next.start
    ? costs.gluedLeftOut
    : costs.apartLeftOut
}

/** The numbers at which lists were closed, by the way that led to a state. */
function closedAfter({from, place, moves}: State): Closed {
  let closed = from!.closed
  if (moves.length === 0) return closed
  const open = new Set<Place>()
  for (let level = place; level; level = level.parent) open.add(level)
  for (let level = from!.place; level; level = level.parent) {
    if (open.has(level)) break
    if (closed === from!.closed) closed = {...closed}
    ;(closed as Record<string, number>)[level.reading.type] = level.reading.number
  }
  return closed
}

/** Walks back over the lattice: the best outline, and for each line the best one that places it elsewhere. */
function decisions(steps: State[][]): Decision[] {
  const found: Decision[] = []
  let best = steps.at(-1)?.[0]
  if (!best) return found
  const total = best.cost
  for (let i = steps.length - 1; i >= 0; i--) {
    const states = steps[i]!
    for (const state of steps[i - 1] ?? []) state.ahead = Number.POSITIVE_INFINITY
    let other = Number.POSITIVE_INFINITY
    let otherState: State | undefined
    for (const state of states) {
      for (const [from, price] of state.arrivals) from.ahead = Math.min(from.ahead, price + state.ahead)
      const elsewhere =
        state.place !== best!.place || (state.moves.length === 0) !== (best!.moves.length === 0)
      if (!elsewhere || state.cost + state.ahead >= other) continue
      other = state.cost + state.ahead
      otherState = state
    }
    found.push({
      moves: best!.moves,
      price: best!.cost - best!.from!.cost,
      margin: other - total,
      other: otherState?.moves.at(-1)?.place,
    })
    best = best!.from
  }
  return found.reverse()
}
