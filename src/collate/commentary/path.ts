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
  const emit = (part: number, topic: number): number =>
    topic < 0 ? 0 : (scores[part]!.of.get(topic) ?? scores[part]!.none)
  let best = states.map((topic) => emit(0, topic) - (topic < 0 ? 0 : turnBetween))
  const stateOf = new Map(states.map((topic, state) => [topic, state]))
  const befores: number[][] = states.map(() => [])
  for (const [state, topic] of states.entries()) {
    const next = topic < 0 ? undefined : stateOf.get(topics[topic]!.next)
    if (next) befores[next]!.push(state)
  }
  const back: Int32Array[] = []
  for (let part = 1; part < parts.length; part++) {
    const turn = parts[part]!.opensSentence ? turnBetween : turnWithin
    const from = new Int32Array(states.length)
    const leader = best.indexOf(Math.max(...best))
    best = states.map((topic, state) => {
      let score = best[state]!
      from[state] = state
      const consider = (other: number, cost: number): void => {
        if (best[other]! - cost > score) {
          score = best[other]! - cost
          from[state] = other
        }
      }
      consider(leader, topic < 0 ? 0 : turn)
      for (const before of befores[state]!) consider(before, passOn)
      return score + emit(part, topic)
    })
    back.push(from)
  }
  const path = [best.indexOf(Math.max(...best))]
  for (let part = parts.length - 1; part > 0; part--) path.unshift(back[part - 1]![path[0]!]!)
  return path.map((state) => states[state]!)
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
