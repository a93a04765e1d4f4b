import type {Candidate, Comparison} from './candidates.ts'
import {at} from './feature-names.ts'
import {gaps, type Token} from './token.ts'

/** So likely a verb, a word opens a sentence of its own: `… stock and report the …`. */
const leastVerb = 0.6

/**
 * Keeps coordinations whole: where both sides go on with `and` and the same word ("renovation and upgrading",
 * "transformation and upgrading"), that is one name. What differs by itself elsewhere, too, is a name without.
 *
 * @param chosen pairs of one row, none of which overlap
 */
export function keepCoordinations<Chosen extends Candidate>(
  {a, b}: Comparison,
  chosen: readonly Chosen[],
): Chosen[] {
  return chosen.map((pair) => {
    const endA = conjunctBehind(a, pair.a1)
    const endB = conjunctBehind(b, pair.b1)
    if (endA < 0 || endB < 0 || a[endA]!.stem !== b[endB]!.stem || pair.features[at.repeated]! > 0)
      return pair
    const isTaken = chosen.some(
      (other) => other !== pair && (holds(other.a0, other.a1, endA) || holds(other.b0, other.b1, endB)),
    )
    return isTaken ? pair : {...pair, a1: endA, b1: endB}
  })
}

/** Index of the one word that a conjunction joins to what ends at a token; -1 if there is none, or more than one. */
function conjunctBehind(tokens: readonly Token[], end: number): number {
  const conjunction = tokens[end + 1]
  const word = tokens[end + 2]
  const after = tokens[end + 3]
  if (!conjunction?.word.isConjunction || !word?.content || word.verb > leastVerb) return -1
  if (conjunction.gap >= gaps.comma || word.gap >= gaps.comma) return -1
  return after?.content && after.gap < gaps.comma ? -1 : end + 2
}

const holds = (start: number, end: number, at: number): boolean => start <= at && at <= end
