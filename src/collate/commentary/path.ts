import type {Part} from './enumeration-parts.ts'
import type {Model, Scores, Topic} from './model.ts'

/** What it costs, in nats, to turn to a topic in the middle of a sentence or at the beginning of one. */
const turnWithin = 2.5
const turnBetween = 1.5
/** … and to pass on to the topic that comes next in the work, as enumerations and summaries do. */
const passOn = 0.2
/** A topic is in question from this score of some part on, … */
const against = -1
/** … if it is among so many of the best there. */
const most = 10

/**
 * The likeliest topic of every part of a text, -1 where it is about nothing in particular: the best path
 * through the topics (Viterbi), where changing the subject costs something.
 *
 * @param scores of each part, the topics in question with their log-likelihood ratio; absent ones by `none`
 */
export function findPath(
  parts: readonly Part[],
  scores: readonly Scores[],
  {topics, states: stateOf}: Pick<Model, 'topics' | 'states'>,
): number[] {
  const candidates = candidatesOf(scores, topics)
  if (candidates.length === 0) return parts.map(() => -1)
  const states = [-1, ...candidates]
  const count = states.length
  for (let state = 1; state < count; state++) stateOf[states[state]!] = state
  // The state that each is passed on to from; a topic comes next after one other at most.
  const befores = new Int32Array(count).fill(-1)
  for (let state = 1; state < count; state++) {
    const {next} = topics[states[state]!]!
    if (next >= 0 && stateOf[next]! > 0) befores[stateOf[next]!] = state
  }
  let best = new Float64Array(count)
  let next = new Float64Array(count)
  emit(scores[0]!, stateOf, best)
  for (let state = 1; state < count; state++) best[state]! -= turnBetween
  const back = new Int32Array(parts.length * count)
  for (let part = 1; part < parts.length; part++) {
    emit(scores[part]!, stateOf, next)
    advance(best, next, befores, parts[part]!.opensSentence ? turnBetween : turnWithin, back, part * count)
    ;[best, next] = [next, best]
  }
  for (let state = 1; state < count; state++) stateOf[states[state]!] = -1
  const path = new Array<number>(parts.length)
  let state = firstHighest(best)
  for (let part = parts.length - 1; part >= 0; part--) {
    path[part] = states[state]!
    state = back[part * count + state]!
  }
  return path
}

/** What a part says for each state; the first state, being about nothing, says nothing. */
function emit({topics, values, none}: Scores, stateOf: Int32Array, emitted: Float64Array): void {
  emitted.fill(none)
  emitted[0] = 0
  for (let i = 0; i < topics.length; i++) {
    const state = stateOf[topics[i]!]!
    if (state > 0) emitted[state] = values[i]!
  }
}

/** Adds the best way to each state of the next part to what that part says for it; `back` keeps the state before. */
function advance(
  best: Float64Array,
  next: Float64Array,
  befores: Int32Array,
  turn: number,
  back: Int32Array,
  at: number,
): void {
  const leader = firstHighest(best)
  const led = best[leader]!
  const turned = led - turn
  for (let state = 0; state < best.length; state++) {
    const start = state === 0 ? led : turned
    let score = best[state]!
    let source = state
    if (start > score) {
      score = start
      source = leader
    }
    const before = befores[state]!
    if (before >= 0 && best[before]! - passOn > score) {
      score = best[before]! - passOn
      source = before
    }
    next[state]! += score
    back[at + state] = source
  }
}

function firstHighest(values: Float64Array): number {
  let highest = 0
  for (let i = 1; i < values.length; i++) if (values[i]! > values[highest]!) highest = i
  return highest
}

/** The best topics of every part that do not speak against it much, and those that come next after them. */
function candidatesOf(scores: readonly Scores[], topics: readonly Topic[]): number[] {
  const found = new Set<number>()
  for (const {topics: said, values} of scores) {
    const likely: number[] = []
    for (let i = 0; i < said.length; i++) if (values[i]! > against) likely.push(i)
    if (likely.length > most) likely.sort((a, b) => values[b]! - values[a]! || said[a]! - said[b]!)
    for (const i of likely.slice(0, most)) {
      const topic = said[i]!
      found.add(topic)
      if (topics[topic]!.next >= 0) found.add(topics[topic]!.next)
    }
  }
  return [...found].sort((a, b) => a - b)
}
