import type {Collation} from '../../../collate/index.ts'

/** How long one translation is beside another in another language. */
export interface Lengths {
  /** Characters of b for one of a. */
  ratio: number
  /** How far lengths spread a character, squared (Gale & Church 1993). */
  variance: number
}

/** A work of fewer rows, or of fewer characters in either text, tells too little. */
const least = {rows: 8, characters: 1000}
/** What is thought of two translations before they are read, as of so many rows. */
const beforehand = {variance: 6.8, rows: 10}
const variances = {least: 2, most: 10}
/** Of a normal distribution, the middle distance from the mean in standard deviations. */
const middleDistance = 0.6745
/** Told in steps: a word more or less of a work changes nothing. */
const step = {ratio: 0.02, variance: 0.5}

/**
 * @param a, b - indices into `Collation.translations`
 * @returns undefined where too few rows have both
 */
export function lengthsAbroad({rows}: Collation, a: number, b: number): Lengths | undefined {
  const lengths: [number, number][] = []
  let [ofA, ofB] = [0, 0]
  for (const {readings} of rows) {
    const [inA, inB] = [lengthOf(readings[a]!), lengthOf(readings[b]!)]
    if (inA === 0 || inB === 0) continue
    lengths.push([inA, inB])
    ofA += inA
    ofB += inB
  }
  if (lengths.length < least.rows || Math.min(ofA, ofB) < least.characters) return undefined
  const ratio = Math.round(ofB / ofA / step.ratio) * step.ratio
  const distances = lengths
    .map(([one, other]) => Math.abs(other - ratio * one) / Math.sqrt((ratio * one + other) / 2))
    .sort((x, y) => x - y)
  const seen = (distances[distances.length >> 1]! / middleDistance) ** 2
  const variance =
    (seen * distances.length + beforehand.variance * beforehand.rows) / (distances.length + beforehand.rows)
  const bounded = Math.min(variances.most, Math.max(variances.least, variance))
  return {ratio, variance: Math.round(bounded / step.variance) * step.variance}
}

const lengthOf = (reading: readonly {start: number; end: number}[]): number =>
  reading.reduce((sum, {start, end}) => sum + end - start, 0)
