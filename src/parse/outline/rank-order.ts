/** What a text says of two kinds of divisions: how much speaks for the one that it holds the other, 0 for nothing. */
type Evidence = (outer: string, inner: string) => number

/** More kinds are not put in order: no law has them, and each doubles the orders to weigh. */
const mostKinds = 12
/** A kind below another: behind what holds it, and before what has this rank anyhow. */
const step = 0.1

/**
 * The ranks of divisions as the text has them: of all orders the one against which least speaks. Where the text says
 * nothing of two kinds, the usual order counts a little; a subtitle is always below its title. Among equals the usual
 * order wins. Exact over all subsets (Held and Karp 1962), since kinds are few.
 *
 * @param usual the kinds with their usual ranks, lower holds higher
 * @returns the kinds whose rank is another, with that
 */
export function orderRanks(usual: ReadonlyMap<string, number>, evidence: Evidence): Map<string, number> {
  const names = [...usual.keys()].sort((a, b) => usual.get(a)! - usual.get(b)! || (a < b ? -1 : 1))
  if (names.length > mostKinds) return new Map()
  const order = cheapestOrder(names.length, (outer, inner) => against(names[outer]!, names[inner]!))
  return ranksAlong(order.map((at) => names[at]!))

  /** What speaks against it that one stands above another. */
  function against(outer: string, inner: string): number {
    if (isWithin(outer, inner)) return always
    const said = evidence(inner, outer) - evidence(outer, inner)
    if (said !== 0) return Math.max(0, said)
    return usual.get(outer)! > usual.get(inner)! ? usualOrder : 0
  }

  function ranksAlong(order: readonly string[]): Map<string, number> {
    const moved = new Map<string, number>()
    let last = Number.NEGATIVE_INFINITY
    for (const [at, name] of order.entries()) {
      const own = usual.get(name)!
      const isHeld = own === last && order.slice(0, at).some((outer) => evidence(outer, name) > 0)
      const rank = own < last || isHeld ? last + step : own
      if (rank !== own) moved.set(name, rank)
      last = rank
    }
    return moved
  }
}

const usualOrder = 1
const always = 100

/** Whether a kind is by its name below another: Subtitle, Title. */
const isWithin = (sub: string, whole: string): boolean => sub === `Sub${whole.toLowerCase()}`

/** The order of 0 … n-1 that costs least, where `cost` is what it costs that one stands before another. */
function cheapestOrder(n: number, cost: (before: number, after: number) => number): number[] {
  const all = (1 << n) - 1
  // Of every set of kinds that stand last: what its best order costs, and which of them is its first.
  const best = new Float64Array(all + 1)
  const first = new Int8Array(all + 1)
  for (let set = 1; set <= all; set++) {
    best[set] = Number.POSITIVE_INFINITY
    for (let at = 0; at < n; at++) {
      if ((set & (1 << at)) === 0) continue
      const rest = set & ~(1 << at)
      let sum = best[rest]!
      for (let other = 0; other < n; other++) if (rest & (1 << other)) sum += cost(at, other)
      if (sum < best[set]!) {
        best[set] = sum
        first[set] = at
      }
    }
  }
  const order: number[] = []
  for (let set = all; set > 0; set &= ~(1 << first[set]!)) order.push(first[set]!)
  return order
}
