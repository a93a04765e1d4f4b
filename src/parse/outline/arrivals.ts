import type {Move, MoveName} from './move.ts'
import type {Moves} from './moves.ts'
import type {Learnt, Place} from './place.ts'
import {type Arrival, noMoves, type State} from './state.ts'

/** Outlines kept a line. 8 finds the best one nearly always; the margin needs the ones that were nearly taken. */
const beam = 16
/** Outlines this much dearer than the best one are dropped. */
const hopeless = 8

/**
 * The ways that lead from the states of one line to those of the next. There are a hundred a line, of which a fifth
 * leads to a state that is kept: so they stand in columns, and only what is kept is made an object.
 */
export class Arrivals {
  private line = 0
  private states: readonly State[] = []
  private best = Number.POSITIVE_INFINITY
  private from = 0

  private ways = 0
  /** The state that each leaves. */
  private readonly left: number[] = []
  private readonly price: number[] = []
  /** The way to the same state that came before. */
  private readonly earlier: number[] = []
  private readonly before: Move[][] = []
  private readonly name: MoveName[] = []
  private readonly moveCost: number[] = []

  private count = 0
  private readonly place: (Place | undefined)[] = []
  private readonly learnt: Learnt[] = []
  private readonly isText: boolean[] = []
  private readonly cost: number[] = []
  private readonly cheapest: number[] = []
  private readonly last: number[] = []
  /** The next state at the same place. */
  private readonly beside: number[] = []
  private readonly nowhere = {line: 0, first: 0}

  /** Goes on to the next line. */
  begin(states: readonly State[]): void {
    this.states = states
    this.line++
    this.ways = 0
    this.count = 0
    this.best = Number.POSITIVE_INFINITY
  }

  /**
   * Goes on from the state of this number.
   *
   * @returns what may be spent from it
   */
  leave(from: number): number {
    this.from = from
    return this.best + hopeless - this.states[from]!.cost
  }

  /** The line is read as text. */
  readAsText(price: number): void {
    const {place, learnt} = this.states[this.from]!
    const way = this.add(place, learnt, true, price)
    if (way >= 0) this.before[way] = noMoves
  }

  /** The move of this number is taken, behind those `before` it on the line. `price`: what all of them cost. */
  take({places, learnt, names, costs}: Moves, move: number, before: Move[], price: number): void {
    const way = this.add(places[move]!, learnt[move]!, false, price)
    if (way < 0) return
    this.before[way] = before
    this.name[way] = names[move]!
    this.moveCost[way] = costs[move]!
  }

  /** @returns the number of the way; -1 if it is hopeless */
  private add(place: Place | undefined, learnt: Learnt, isText: boolean, price: number): number {
    const cost = this.states[this.from]!.cost + price
    if (cost > this.best + hopeless) return -1
    if (cost < this.best) this.best = cost
    const way = this.ways++
    this.left[way] = this.from
    this.price[way] = price
    const state = this.stateAt(place, learnt, isText)
    if (state === this.count) {
      this.count++
      this.cost[state] = cost
      this.cheapest[state] = way
      this.earlier[way] = -1
    } else {
      this.earlier[way] = this.last[state]!
      if (cost < this.cost[state]!) {
        this.cost[state] = cost
        this.cheapest[state] = way
      }
    }
    this.last[state] = way
    return way
  }

  /** The number of a state; the next one where it is new. */
  private stateAt(place: Place | undefined, learnt: Learnt, isText: boolean): number {
    const at = place ?? this.nowhere
    const {count} = this
    if (at.line !== this.line) {
      at.line = this.line
      at.first = -1
    }
    for (let state = at.first; state >= 0; state = this.beside[state]!)
      if (this.learnt[state] === learnt && this.isText[state] === isText) return state
    this.place[count] = place
    this.learnt[count] = learnt
    this.isText[count] = isText
    this.beside[count] = at.first
    at.first = count
    return count
  }

  /** The cheapest states, in order. */
  kept(): State[] {
    return this.cheapestStates().map((state, rank) => this.make(state, rank))
  }

  private cheapestStates(): number[] {
    const limit = this.best + hopeless
    const {cost} = this
    const kept: number[] = []
    for (let state = 0; state < this.count; state++) {
      const own = cost[state]!
      if (own > limit || (kept.length === beam && own >= cost[kept[beam - 1]!]!)) continue
      let at = kept.length === beam ? beam - 1 : kept.length
      for (; at > 0 && cost[kept[at - 1]!]! > own; at--) kept[at] = kept[at - 1]!
      kept[at] = state
    }
    return kept
  }

  private make(state: number, rank: number): State {
    const way = this.cheapest[state]!
    const place = this.place[state]
    const before = this.before[way]!
    const from = this.stateLeft(way)
    let others: Arrival | undefined
    for (let other = this.last[state]!; other >= 0; other = this.earlier[other]!)
      if (other !== way) others = {from: this.stateLeft(other), price: this.price[other]!, next: others}
    return {
      place,
      learnt: this.learnt[state]!,
      closed: from.closed,
      cost: this.cost[state]!,
      from,
      price: this.price[way]!,
      moves: this.isText[state]
        ? noMoves
        : [...before, {name: this.name[way]!, place: place!, cost: this.moveCost[way]!}],
      others,
      rank,
      ahead: Number.POSITIVE_INFINITY,
    }
  }

  private stateLeft(way: number): State {
    return this.states[this.left[way]!]!
  }
}
