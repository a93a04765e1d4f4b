import type {Recurring} from './recurring.ts'

/** A word's partners are those that weigh so much of what its best one does. */
const ofBest = 0.85

/** Which words of two translations stand for each other best. */
export class Partners {
  private readonly ofA = new Map<number, Map<number, number>>()
  private readonly ofB = new Map<number, Map<number, number>>()
  private readonly bestOfA = new Map<number, number>()
  private readonly bestOfB = new Map<number, number>()

  /** @param pairs phrases that may stand for each other; those of one word on both sides count */
  constructor(pairs: readonly {a: number; b: number; weight: number}[], a: Recurring, b: Recurring) {
    for (const {a: x, b: y, weight} of pairs) {
      if (a.sizes[x] !== 1 || b.sizes[y] !== 1) continue
      enter(this.ofA, this.bestOfA, x, y, weight)
      enter(this.ofB, this.bestOfB, y, x, weight)
    }
  }

  /** The share of the words of two phrases that have no better partner outside. */
  shareInside(a: readonly number[], b: readonly number[]): number {
    const inA = a.filter((x) => belongs(x, b, this.ofA, this.bestOfA, this.bestOfB)).length
    const inB = b.filter((y) => belongs(y, a, this.ofB, this.bestOfB, this.bestOfA)).length
    return (inA + inB) / (a.length + b.length)
  }
}

function enter(
  partners: Map<number, Map<number, number>>,
  best: Map<number, number>,
  x: number,
  y: number,
  weight: number,
): void {
  const own = partners.get(x)
  if (own) own.set(y, weight)
  else partners.set(x, new Map([[y, weight]]))
  best.set(x, Math.max(best.get(x) ?? 0, weight))
}

/**
 * Whether a word stands for one of some words: for none it stands better, and either that one stands for none better or
 * no other is waiting for this word. (`computing` of `computing power` belongs to `Rechenleistung`, which stands for
 * `power` better, since nothing else asks for it.)
 */
function belongs(
  word: number,
  others: readonly number[],
  partners: ReadonlyMap<number, ReadonlyMap<number, number>>,
  best: ReadonlyMap<number, number>,
  bestOfOthers: ReadonlyMap<number, number>,
): boolean {
  const own = partners.get(word)
  if (!own) return true
  const isBest = (other: number, weight: number): boolean => weight >= ofBest * bestOfOthers.get(other)!
  return others.some((other) => {
    const weight = own.get(other) ?? 0
    if (weight < ofBest * best.get(word)!) return false
    if (isBest(other, weight)) return true
    for (const [rival, its] of own)
      if (!others.includes(rival) && its >= ofBest * weight && isBest(rival, its)) return false
    return true
  })
}
