import type {Concept} from '../concordance.ts'
import type {PhraseRendering} from './concept-renderings.ts'
import type {Pair} from './pair.ts'

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
 */
export function steadinessOf(told: readonly PhraseRendering[], pairs: readonly Pair[]): number {
  const compared = new Map(
    pairs.map(({translationA, translationB}) => [
      `${translationA} ${translationB}`,
      [translationA, translationB] as const,
    ]),
  )
  let alike = 0
  for (const [a, b] of compared.values()) {
    const ofA = new Map(told.flatMap((one) => (one.translation === a ? [[one.phrase, one]] : [])))
    for (const other of told) {
      const one = other.translation === b ? ofA.get(other.phrase) : undefined
      if (one) alike += countCommon(one.rows, other.rows)
    }
  }
  return pairs.length / (pairs.length + alike)
}

/** How many values two ascending lists have in common, each as often as both have it. */
function countCommon(a: Int32Array, b: Int32Array): number {
  let common = 0
  for (let x = 0, y = 0; x < a.length && y < b.length; ) {
    if (a[x]! < b[y]!) x++
    else if (a[x]! > b[y]!) y++
    else {
      common++
      x++
      y++
    }
  }
  return common
}
