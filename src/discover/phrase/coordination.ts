import type {Candidate, Comparison} from './candidates.ts'
import {flag} from './columns.ts'
import {at} from './feature-names.ts'
import {gapOf} from './lines.ts'
import type {Side} from './side.ts'
import {gaps} from './token.ts'

/** So likely a verb, a word opens a sentence of its own: `… stock and report the …`. */
const leastVerb = 0.6

/**
 * Keeps coordinations whole: where both sides go on with `and` and the same word ("renovation and upgrading",
 * "transformation and upgrading"), that is one name. What differs by itself elsewhere, too, is a name without.
 *
 * @param chosen pairs of one row, none of which overlap
 */
export function keepCoordinations<Chosen extends Candidate>(
  {row, a, b}: Comparison,
  chosen: readonly Chosen[],
): Chosen[] {
  return chosen.map((pair) => {
    if (pair.features[at.repeated]! > 0) return pair
    const endA = conjunctBehind(a, row, pair.a1)
    const endB = endA < 0 ? -1 : conjunctBehind(b, row, pair.b1)
    if (endB < 0 || a.lines.wordOf(endA).stem !== b.lines.wordOf(endB).stem) return pair
    const isTaken = chosen.some(
      (other) => other !== pair && (holds(other.a0, other.a1, endA) || holds(other.b0, other.b1, endB)),
    )
    return isTaken ? pair : {...pair, a1: endA, b1: endB}
  })
}

/** The one word that a conjunction joins to what ends at a token; -1 if there is none, or more than one. */
function conjunctBehind({lines, classes}: Side, row: number, end: number): number {
  const [conjunction, word, after] = [end + 1, end + 2, end + 3]
  const behind = lines.tokenStarts[row + 1]!
  const isContent = (token: number): boolean => (lines.flags[token]! & flag.content) !== 0
  if (word >= behind || !lines.wordOf(conjunction).isConjunction || !isContent(word)) return -1
  if (classes.verb[word - lines.tokenStarts[row]!]! > leastVerb) return -1
  if (gapOf(lines, conjunction) >= gaps.comma || gapOf(lines, word) >= gaps.comma) return -1
  return after < behind && isContent(after) && gapOf(lines, after) < gaps.comma ? -1 : word
}

const holds = (start: number, end: number, at: number): boolean => start <= at && at <= end
