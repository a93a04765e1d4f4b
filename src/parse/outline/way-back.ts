import type {Move} from './move.ts'
import type {Place} from './place.ts'
import type {State} from './state.ts'

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

/**
 * Walks back over the lattice: the best outline, and for each line the best one that places it elsewhere. States are
 * held by those that follow from them only, so that what the beam has lost is forgotten: of a long text there would
 * be many times more to keep than the text itself.
 */
export function decide(last: State[], count: number): Decision[] {
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
