import type {Label} from '../label/label.ts'
import {Arrivals} from './arrivals.ts'
import {closedAfter, nothingClosed} from './closed.ts'
import {costs} from './costs.ts'
import {findMoves} from './find-moves.ts'
import type {Fact} from './list-facts.ts'
import type {Before, Move, Standing} from './move.ts'
import {Moves} from './moves.ts'
import {type Learnt, Lessons, listOf, Places} from './place.ts'
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
  const search = new Search()
  for (const candidate of candidates) search.goOn(candidate)
  const {states} = search
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

/** What all ways to take the labels of a line from one state have in common. */
interface Taking {
  candidate: Candidate
  /** Half of what speaks against the label, which each way costs in the end. */
  doubt: number
  /** What all labels together may cost. */
  limit: number
}

/** The labels of a line that were taken so far. */
interface Taken {
  moves: Move[]
  /** What they cost. */
  price: number
  standing: Standing
}

/** The outlines that are open behind each line. */
class Search {
  /** Behind the last line, the cheapest first. */
  states: State[]
  private readonly places = new Places()
  private readonly lessons = new Lessons()
  private readonly arrivals = new Arrivals()
  /** For each label of a line, the moves that are being weighed. */
  private readonly weighed: Moves[] = []

  constructor() {
    this.states = [start(this.lessons.none)]
  }

  /** Takes the line in every way from every state, and keeps the cheapest states behind it. */
  goOn(candidate: Candidate): void {
    const {arrivals, states} = this
    const {labels, cue, isCounted} = candidate
    const odd = cue + labels[0]!.oddity
    const asText = isCounted ? costs.countedAsText : textCost(labels[0]!, odd)
    arrivals.begin(states)
    for (let i = 0; i < states.length; i++) {
      const limit = arrivals.leave(i) - odd / 2
      const taken = {moves: noMoves, price: 0, standing: states[i]!}
      this.takeLabel(0, taken, {candidate, doubt: odd / 2, limit})
      arrivals.readAsText(asText)
    }
    const kept = arrivals.kept()
    for (const state of kept) state.closed = closedAfter(state)
    this.states = kept
  }

  /** Every way to take a label, or it and the next, or the next two … that costs no more than the limit. */
  private takeLabel(index: number, taken: Taken, taking: Taking): void {
    const {candidate, doubt, limit} = taking
    const {labels, before, fact} = candidate
    const {standing, price} = taken
    const isInner = index > 0
    const next = labels[index + 1]
    const skipped = leftOut(labels, index)
    this.weighed[index] ??= new Moves(this.places, this.lessons)
    const moves = this.weighed[index]
    for (const reading of labels[index]!.readings) {
      moves.begin(standing, limit - price)
      findMoves(
        {
          standing,
          reading,
          list: listOf(reading.type),
          // A label announces the one behind it.
          before: isInner ? 'colon' : before,
          isInner,
          fact: isInner ? undefined : fact,
        },
        moves,
      )
      for (let i = 0; i < moves.count; i++) {
        const cost = price + moves.costs[i]!
        this.arrivals.take(moves, i, taken.moves, cost + skipped + doubt)
        if (next) this.takeLabel(index + 1, behind(taken, moves, i, next), taking)
      }
    }
  }
}

/** What is taken with a further move, before the label behind it. */
function behind({moves, price, standing}: Taken, found: Moves, i: number, next: Label): Taken {
  const [name, place, cost] = [found.names[i]!, found.places[i]!, found.costs[i]!]
  return {
    moves: [...moves, {name, place, cost}],
    price: price + cost + next.oddity,
    standing: {place, learnt: found.learnt[i]!, closed: standing.closed},
  }
}

/** What it costs to read a line that looks labelled as text. */
const textCost = ({readings}: Label, odd: number): number =>
  readings[0]!.style === '#' ? costs.headingAsText : Math.max(costs.leastNotLabel, costs.notLabel - odd)

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
