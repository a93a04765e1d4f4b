import type {Scores, Topic} from './model.ts'
import type {Part} from './parts.ts'

/** What it costs, in nats, to turn to a topic in the middle of a sentence or at the beginning of one. */
const turnWithin = 2.5
const turnBetween = 1.5
/** … and to pass on to the topic that comes next in the work, as enumerations and summaries do. */
const passOn = 0.2
/** A topic is in question from this score of some part on. */
const against = -1

/**
 * The likeliest topic of every part of a text, -1 where it is about nothing in particular: the best path
 * through the topics (Viterbi), where changing the subject costs something.
 *
 * @param scores of each part, the topics in question with their log-likelihood ratio; absent ones by `none`
 */
export function findPath(
  parts: readonly Part[],
  scores: readonly Scores[],
  topics: readonly Topic[],
): number[] {
  const states = [-1, ...candidatesOf(scores, topics)]
  const stateOf = new Map(states.map((topic, state) => [topic, state]))
  const befores: number[][] = states.map(() => [])
  for (const [state, topic] of states.entries()) {
    const next = topic < 0 ? undefined : stateOf.get(topics[topic]!.next)
    if (next) befores[next]!.push(state)
  }
  let best = emissions(scores[0]!, states, stateOf)
  for (let state = 1; state < states.length; state++) best[state]! -= turnBetween
  const back: Int32Array[] = []
  for (let part = 1; part < parts.length; part++) {
    const turn = parts[part]!.opensSentence ? turnBetween : turnWithin
    const from = new Int32Array(states.length)
    const next = emissions(scores[part]!, states, stateOf)
    const leader = firstHighest(best)
    for (let state = 0; state < states.length; state++) {
      let score = best[state]!
      from[state] = state
      if (best[leader]! - (state === 0 ? 0 : turn) > score) {
        score = best[leader]! - (state === 0 ? 0 : turn)
        from[state] = leader
      }
      for (const before of befores[state]!) {
        if (best[before]! - passOn <= score) continue
        score = best[before]! - passOn
        from[state] = before
      }
      next[state]! += score
    }
    best = next
    back.push(from)
  }
  const path = [firstHighest(best)]
  for (let part = parts.length - 1; part > 0; part--) path.unshift(back[part - 1]![path[0]!]!)
  return path.map((state) => states[state]!)
}

/** What a part says for each state; the first state, being about nothing, says nothing. */
function emissions(
  {of, none}: Scores,
  states: readonly number[],
  stateOf: ReadonlyMap<number, number>,
): Float64Array {
  const emitted = new Float64Array(states.length).fill(none)
  emitted[0] = 0
  for (const [topic, score] of of) {
    const state = stateOf.get(topic)
    if (state !== undefined) emitted[state] = score
  }
  return emitted
}

function firstHighest(values: Float64Array): number {
  let highest = 0
  for (let i = 1; i < values.length; i++) if (values[i]! > values[highest]!) highest = i
  return highest
}

/** The ten best topics of every part that do not speak against it much, and those that come next after them. */
function candidatesOf(scores: readonly Scores[], topics: readonly Topic[]): number[] {
  const found = new Set<number>()
  for (const {of} of scores) {
    const likely = [...of].filter(([, score]) => score > against)
    if (likely.length > 10) likely.sort((a, b) => b[1] - a[1] || a[0] - b[0])
    for (const [topic] of likely.slice(0, 10)) {
      found.add(topic)
      if (topics[topic]!.next >= 0) found.add(topics[topic]!.next)
    }
  }
  return [...found].sort((a, b) => a - b)
}
