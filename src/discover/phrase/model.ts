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
export interface Ranked {
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
  for (const one of sorted) if (!chosen.some((other) => overlap(one, other))) chosen.push(one)
  return chosen.sort((x, y) => x.a0 - y.a0 || x.b0 - y.b0)
}

const overlap = (x: Ranked, y: Ranked): boolean =>
  (x.a0 <= y.a1 && y.a0 <= x.a1) || (x.b0 <= y.b1 && y.b0 <= x.b1)
