import type {Label} from '../label/label.ts'
import {Arrivals} from './arrivals.ts'
import {closedAfter, nothingClosed} from './closed.ts'
import {costs} from './costs.ts'
import type {Fact} from './list-facts.ts'
import {type Before, type Move, Moves, type Standing} from './move.ts'
import {findMoves} from './moves.ts'
import {type Learnt, Lessons, Places} from './place.ts'
import {noMoves, type State} from './state.ts'
import {type Decision, decide} from './way-back.ts'

/** A line that starts with something that looks like a label. */
export interface Candidate {
  labels: Label[]
  before: Before
  /** How much speaks against a label here: a reference, the middle of a sentence. In units of cost. */
  cue: number
  /** Whether a list of the file counts it: it is a label. */
  isCounted?: boolean
  fact?: Fact
}

/** The cheapest outline: a decision for each candidate, and what it costs in all. */
interface Outline {
  decisions: Decision[]
  cost: number
}

/**
 * Finds the cheapest outline: a beam search over every reading of every label, as moves on the stack of open
 * lists. Linear in the number of candidates. The idea of a search comes from eRegs, which went from
 * heuristics to a constraint solver; soft costs instead of constraints because real texts have gaps,
 * repeats and misprints (label-path F1 on a damaged code of law 0.99 against 0.84 with hard constraints).
 */
export function searchOutline(candidates: readonly Candidate[]): Outline {
  const places = new Places()
  const lessons = new Lessons()
  const arrivals = new Arrivals()
  let states: State[] = [start(lessons.none)]
  for (const candidate of candidates) states = step(states, candidate, places, lessons, arrivals)
  return {decisions: decide(states, candidates.length), cost: states[0]!.cost}
}

const start = (learnt: Learnt): State => ({
  place: undefined,
  learnt,
  closed: nothingClosed,
  cost: 0,
  from: undefined,
  price: 0,
  moves: noMoves,
  others: undefined,
  rank: 0,
  ahead: Number.POSITIVE_INFINITY,
})

function step(
  states: readonly State[],
  candidate: Candidate,
  places: Places,
  lessons: Lessons,
  arrivals: Arrivals,
): State[] {
  const {labels, cue} = candidate
  const odd = cue + labels[0]!.oddity
  const asText = candidate.isCounted ? costs.countedAsText : textCost(labels[0]!, odd)
  arrivals.begin(states)
  for (let from = 0; from < states.length; from++) {
    const state = states[from]!
    const limit = arrivals.limitFrom(state) - odd / 2
    takeLabels(state, candidate, 0, noMoves, 0, limit, {from, odd, places, lessons, arrivals})
    arrivals.add(from, state.place, state.learnt, asText)
  }
  const kept = arrivals.kept()
  for (const state of kept) state.closed = closedAfter(state)
  return kept
}

/** What it costs to read a line that looks labelled as text. */
const textCost = ({readings}: Label, odd: number): number =>
  readings[0]!.style === '#' ? costs.headingAsText : Math.max(costs.leastNotLabel, costs.notLabel - odd)

/** What all ways to take the labels of a line from one state have in common. */
interface Taking {
  from: number
  odd: number
  places: Places
  lessons: Lessons
  arrivals: Arrivals
}

/** For each label of a line, the moves that are being weighed. */
const weighed: Moves[] = []

/** Every way to take a label, or it and the next, or the next two … that costs no more than `limit`. */
function takeLabels(
  standing: Standing,
  candidate: Candidate,
  index: number,
  before: Move[],
  price: number,
  limit: number,
  taking: Taking,
): void {
  const {labels} = candidate
  const {from, odd, places, lessons, arrivals} = taking
  const next = labels[index + 1]
  const skipped = leftOut(labels, index)
  weighed[index] ??= new Moves()
  const moves = weighed[index]
  for (const reading of labels[index]!.readings) {
    moves.count = 0
    const fact = index > 0 ? undefined : candidate.fact
    findMoves(standing, reading, candidate.before, index > 0, places, limit - price, moves, fact)
    for (let i = 0; i < moves.count; i++) {
      const name = moves.names[i]!
      const place = moves.places[i]!
      const moveCost = moves.costs[i]!
      const pair = moves.pairs[i]!
      const cost = price + moveCost
      const learnt = pair === 0 ? standing.learnt : lessons.with(standing.learnt, pair)
      arrivals.add(from, place, learnt, cost + skipped + odd / 2, before, name, moveCost)
      if (!next) continue
      const after = {place, learnt, closed: standing.closed}
      const taken = [...before, {name, place, cost: moveCost}]
      takeLabels(after, candidate, index + 1, taken, cost + next.oddity, limit, taking)
    }
  }
}

/** What it costs to read the label behind one as text: the first of a list behind that of an article is hardly that. */
function leftOut(labels: Label[], index: number): number {
  const next = labels[index + 1]
  if (!next || next.oddity > 2) return 0
  const isFirst = next.readings.some(({number, inserted}) => number === 1 && inserted === 0)
  if (next.runIn || (isFirst && labels[index]!.readings[0]!.division !== '')) return costs.runInLeftOut
  return labels[index]!.start + labels[index]!.text.length === next.start
    ? costs.gluedLeftOut
    : costs.apartLeftOut
}
