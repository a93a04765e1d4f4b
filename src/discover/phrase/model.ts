/** A linear model; its output is log odds. */
export interface Model {
  bias: number
  /** One a feature. */
  weights: readonly number[]
}

/** A model with its weights in the order of these names. */
export function modelOf<Name extends string>(
  names: readonly Name[],
  {bias, weights}: {bias: number; weights: Readonly<Record<Name, number>>},
): Model {
  return {bias, weights: names.map((name) => weights[name])}
}

export function logOdds(model: Model, features: ArrayLike<number>): number {
  let sum = model.bias
  for (let f = 0; f < model.weights.length; f++) sum += model.weights[f]! * features[f]!
  return sum
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** A span on each side, both ends included, with the odds that it is the one to report. */
interface Ranked {
  a0: number
  a1: number
  b0: number
  b1: number
  odds: number
}

/** The best of what overlaps, on either side: greedy, best first; ties in order of place. */
export function choose<T extends Ranked>(ranked: readonly T[]): T[] {
  const chosen: T[] = []
  const sorted = [...ranked].sort(
    (x, y) => y.odds - x.odds || x.a0 - y.a0 || x.b0 - y.b0 || x.a1 - y.a1 || x.b1 - y.b1,
  )
  // Places that are taken: a long clause has ten thousands of pairs, too many to look at each other.
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  for (const one of sorted) {
    if (holdsAny(takenA, one.a0, one.a1) || holdsAny(takenB, one.b0, one.b1)) continue
    for (let at = one.a0; at <= one.a1; at++) takenA.add(at)
    for (let at = one.b0; at <= one.b1; at++) takenB.add(at)
    chosen.push(one)
  }
  return chosen.sort((x, y) => x.a0 - y.a0 || x.b0 - y.b0)
}

function holdsAny(taken: ReadonlySet<number>, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (taken.has(at)) return true
  return false
}
