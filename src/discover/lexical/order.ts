import type {Entry} from './gather-concepts.ts'

/** So few places are little evidence. */
const few = 3

/**
 * The strongest first: how often (logarithm: a thousand places are not a hundred times ten), how steadily the
 * word is rendered so (lower bound of the share, Wilson 1927), how steadily the rendering goes back to that
 * word, and how much both name things.
 */
export function strongestFirst(entries: Entry[]): Entry[] {
  const weight = new Map(entries.map((entry) => [entry, weigh(entry)]))
  return entries.sort((x, y) => weight.get(y)! - weight.get(x)! || (x.concept.id < y.concept.id ? -1 : 1))
}

function weigh({count, linkedA, linkedB, naming}: Entry): number {
  const steady = Math.max(lowerBound(count, linkedA), lowerBound(count, linkedB))
  const mutual = Math.min(count / linkedA, count / linkedB)
  return Math.log(1 + count / few) * steady ** 1.3 * (0.9 + 0.1 * mutual) * (0.5 + 0.5 * naming)
}

/** Lower bound of a share of which `count` of `total` were seen, at 80 % confidence. */
function lowerBound(count: number, total: number): number {
  const z = 1.28
  const share = count / total
  const centre = share + (z * z) / (2 * total)
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * total)) / total)
  return (centre - spread) / (1 + (z * z) / total)
}
