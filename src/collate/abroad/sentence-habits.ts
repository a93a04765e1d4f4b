import type {Bead, Passage} from '../collation.ts'
import {lengthVariance, priors} from '../sentence-likeness.ts'
import type {Habits} from './lay-abroad.ts'

/** What is thought of a translation before it is read weighs as much as so many beads of it. */
const beforehand = {variance: 30, merge: 20}
const variances = {least: 2, most: 10}
/** No translation is thought to join sentences less often than e to the minus this. */
const rarestMerge = 5
/** The length of a shorter sentence tells nothing. */
const shortest = 15
/** Of a normal distribution, the middle distance from the mean in standard deviations. */
const middleDistance = 0.6745

/** What is thought of two translations that nothing is known of. */
export const habitsBeforehand = (ratio: number): Habits => ({
  ratio,
  variance: lengthVariance,
  merge: priors.merge,
})

/**
 * How far the lengths of sentences spread in these beads (by the middle distance, which a few that are laid wrongly do not
 * move), and how often one says what two say.
 */
export function habitsOf(beads: readonly Bead[], ratio: number): Habits {
  const distances: number[] = []
  let merges = 0
  for (const {a, b} of beads) {
    const [expected, found] = [lengthOf(a) * ratio, lengthOf(b)]
    if (a.length + b.length > 2) merges++
    if (expected > shortest) distances.push(Math.abs(found - expected) / Math.sqrt((expected + found) / 2))
  }
  const middle = distances.sort((x, y) => x - y)[distances.length >> 1] ?? 0
  const seen = (middle / middleDistance) ** 2
  const variance =
    (seen * distances.length + lengthVariance * beforehand.variance) /
    (distances.length + beforehand.variance)
  // Half of all joined beads are joined on one side.
  const share = (merges / 2 + Math.exp(-priors.merge) * beforehand.merge) / (beads.length + beforehand.merge)
  return {
    ratio,
    variance: Math.min(variances.most, Math.max(variances.least, variance)),
    merge: Math.min(rarestMerge, -Math.log(share)),
  }
}

const lengthOf = (sentences: readonly Passage[]): number =>
  sentences.reduce((sum, {start, end}) => sum + end - start, 0)
