import {type Label, lastOf} from '../label/label.ts'
import {costs} from './costs.ts'
import type {Before, Closed, Move, Standing} from './move.ts'
import {movesOf} from './moves.ts'
import {beyond} from './opening.ts'
import {type Learnt, Lessons, type Place, Places, rankOf} from './place.ts'

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
  /** The state before, what it cost to get here from there, and what was done. */
  from: State | undefined
  price: number
  moves: Move[]
  /** Dearer ways that lead here, for the way back. */
  others: Arrival | undefined
  /** Place among the states of its line, the cheapest first. */
  rank: number
  /** Cheapest way from here to the end. */
  ahead: number
}

interface Arrival {
  from: State
  price: number
  next: Arrival | undefined
}

/** What was done where a line is read as text. */
const noMoves: Move[] = []

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
  for (const candidate of candidates) states = step(states, candidate, places, lessons)
  return {decisions: decisions(states, candidates.length), cost: states[0]!.cost}
}

const start = (learnt: Learnt): State => ({
  place: undefined,
  learnt,
  closed: {},
  cost: 0,
  from: undefined,
  price: 0,
  moves: noMoves,
  others: undefined,
  rank: 0,
  ahead: Number.POSITIVE_INFINITY,
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
    before: Move[],
    move: Move | undefined,
    price: number,
  ): void => {
    const cost = from.cost + price
    if (cost > best + hopeless) return
    if (cost < best) best = cost
    const name = ((place?.id ?? 0) * 65536 + learnt.id) * 2 + (move ? 0 : 1)
    const known = reached.get(name)
    if (known && cost >= known.cost) {
      known.others = {from, price, next: known.others}
      return
    }
    const moves = move ? [...before, move] : before
    if (!known) {
      reached.set(name, {
        place,
        learnt,
        closed: from.closed,
        cost,
        from,
        price,
        moves,
        others: undefined,
        rank: 0,
        ahead: Number.POSITIVE_INFINITY,
      })
    } else {
      known.others = {from: known.from!, price: known.price, next: known.others}
      known.cost = cost
      known.from = from
      known.price = price
      known.moves = moves
    }
  }
  for (const state of states) {
    takeLabels(
      state,
      candidate,
      places,
      lessons,
      best + hopeless - state.cost - odd / 2,
      (learnt, before, move, price) => arrive(state, move.place, learnt, before, move, price + odd / 2),
    )
    arrive(state, state.place, state.learnt, noMoves, undefined, textCost(labels[0]!, odd))
  }
  const limit = best + hopeless
  const alive = [...reached.values()].filter(({cost}) => cost <= limit)
  alive.sort((a, b) => a.cost - b.cost)
  if (alive.length > beam) alive.length = beam
  for (const [rank, state] of alive.entries()) {
    state.rank = rank
    state.closed = closedAfter(state)
  }
  return alive
}

/** What it costs to read a line that looks labelled as text. */
const textCost = ({readings}: Label, odd: number): number =>
  readings[0]!.style === '#' ? costs.headingAsText : Math.max(costs.leastNotLabel, costs.notLabel - odd)

type Take = (learnt: Learnt, before: Move[], move: Move, price: number) => void

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
        take(learnt, moves, move, cost + leftOut(labels, index))
        if (!next) continue
        const after = {place: move.place, learnt, closed: standing.closed}
        takeFrom(after, index + 1, [...moves, move], cost + next.oddity)
      }
    }
  }
  takeFrom(state, 0, noMoves, 0)
}

function leftOut(labels: Label[], index: number): number {
  const next = labels[index + 1]
  if (!next || next.oddity > 2) return 0
  if (next.runIn) return costs.runInLeftOut
  return labels[index]!.start + labels[index]!.text.length === next.start
    ? costs.gluedLeftOut
    : costs.apartLeftOut
}

/** The numbers at which lists were closed, by the way that led to a state. */
function closedAfter({from, place, moves}: State): Closed {
  let closed = from!.closed
  if (moves.length === 0) return closed
  let open = place
  for (let level = from!.place; level; level = level.parent) {
    while (open && open.depth > level.depth) open = open.parent
    if (open === level) break
    if (closed === from!.closed) closed = {...closed}
    ;(closed as Record<string, number>)[level.reading.type] = lastOf(level.reading)
  }
  const opened = moves.find(({place: at}) => rankOf(at.reading) === 0)
  return opened ? beyondOf(closed) : closed
}

/** What was closed before an annex. */
function beyondOf(closed: Closed): Closed {
  const outer: Record<string, number> = {}
  for (const [type, number] of Object.entries(closed)) {
    const name = type.startsWith(beyond) ? type : beyond + type
    if (!(name in outer) || name !== type) outer[name] = number
  }
  return outer
}

/**
 * Walks back over the lattice: the best outline, and for each line the best one that places it elsewhere. States are
 * held by those that follow from them only, so that what the beam has lost is forgotten: of a long text there would
 * be many times more to keep than the text itself.
 */
function decisions(last: State[], count: number): Decision[] {
  const found: Decision[] = []
  let best = last[0]!
  const total = best.cost
  let states = last
  for (const state of states) state.ahead = 0
  for (let i = 0; i < count; i++) {
    const before: State[] = []
    let other = Number.POSITIVE_INFINITY
    let otherState: State | undefined
    for (const state of states) {
      arriveBack(state.from!, state.price + state.ahead, before)
      for (let way = state.others; way; way = way.next) arriveBack(way.from, way.price + state.ahead, before)
      const elsewhere = state.place !== best.place || (state.moves.length === 0) !== (best.moves.length === 0)
      if (!elsewhere || state.cost + state.ahead >= other) continue
      other = state.cost + state.ahead
      otherState = state
    }
    found.push({
      moves: best.moves,
      price: best.cost - best.from!.cost,
      margin: other - total,
      other: otherState?.moves.at(-1)?.place,
    })
    best = best.from!
    states = before.sort((a, b) => a.rank - b.rank)
  }
  return found.reverse()
}

/** Notes how far a state is from the end by one way, and gathers the states that there are. */
function arriveBack(state: State, ahead: number, gathered: State[]): void {
  if (state.ahead === Number.POSITIVE_INFINITY) gathered.push(state)
  if (ahead < state.ahead) state.ahead = ahead
}
