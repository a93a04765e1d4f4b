import type {Concept} from '../concordance.ts'
import type {PhraseRendering} from './concept-renderings.ts'
import type {Between} from './pair.ts'

/** A concept with a printed name is terminology for sure, and counts so many times. */
const named = 2

/** What recurs in other rows is surer: each of up to three takes a tenth of the doubt. */
export function confirm(score: number, rows: number): number {
  return 1 - (1 - score) * 0.9 ** Math.min(3, rows - 1)
}

/**
 * What a reader wants first: what is met often and mostly so, is sure, is terminology and has little against it. Termhood
 * counts twice, since wording that is met often is still wording; of steadiness the root, since what differs in every
 * fourth place is half a concept rather than a quarter.
 */
export const strengthOf = ({evidence, score, termhood, source}: Concept, steadiness: number): number =>
  (evidence.for - evidence.against / 2) *
  score *
  termhood ** 2 *
  Math.sqrt(steadiness) *
  (source === 'statistics' ? 1 : named)

/**
 * How steadily translations differ: of the places where they name a concept, the share where they differ, 0–1. What they
 * mostly say alike ("development" / "development", now and then "construction") is a general word, and its differences
 * are wording rather than another name.
 *
 * @param differing in how many places they differ
 * @param betweens the translations that do
 */
export function steadinessOf(
  told: readonly PhraseRendering[],
  differing: number,
  betweens: readonly Between[],
  common: CommonRows,
): number {
  let alike = 0
  for (const [a, b] of betweens) {
    for (const one of told) {
      if (one.translation !== a) continue
      const other = told.find(({translation, phrase}) => translation === b && phrase === one.phrase)
      if (other) alike += common.of(one, other)
    }
  }
  return differing / (differing + alike)
}

/** Phrases that stand so often are part of many concepts. */
const often = 64

/** In how many rows two translations say the same phrase; of a frequent one counted once for all concepts. */
export class CommonRows {
  private readonly known = new Map<number, number>()

  of(a: PhraseRendering, b: PhraseRendering): number {
    if (a.count < often || b.count < often || !a.isWhole || !b.isWhole) return countCommon(a, b)
    const name = (a.phrase * 2 ** 11 + a.translation) * 2 ** 11 + b.translation
    let count = this.known.get(name)
    if (count === undefined) {
      count = countCommon(a, b)
      this.known.set(name, count)
    }
    return count
  }
}

/** In how many rows two renderings stand, each as often as both stand there. */
function countCommon(a: PhraseRendering, b: PhraseRendering): number {
  let common = 0
  for (let x = 0, y = 0; x < a.count && y < b.count; ) {
    const [inA, inB] = [a.rowAt(x), b.rowAt(y)]
    if (inA <= inB) x++
    if (inB <= inA) y++
    if (inA === inB) common++
  }
  return common
}
