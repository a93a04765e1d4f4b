import type {Partners} from './partners.ts'

/** How far away a word may stand to speak for a cell, and how much it says at each distance. */
const reach = 3
const weightAt = Float64Array.from([0, 1, 0.5, 0.25])
/** How that fades if its link lies so far off the diagonal. */
const fading = Float64Array.from([1, 0.4, 0.15, 0.05])
/** A link farther off the diagonal than this supports nothing. */
export const supportReach = fading.length - 1

/**
 * What the links of the words around say for this one: a word at distance d before, linked at distance d
 * before on the other side, supports it fully; the farther off that diagonal, the less.
 */
export function support(
  partners: Partners,
  i: number,
  aStart: number,
  aEnd: number,
  j: number,
  bStart: number,
  bEnd: number,
): number {
  let sum = 0
  for (let distance = 1; distance <= reach; distance++) {
    const weight = weightAt[distance]!
    for (let side = -distance; side <= distance; side += 2 * distance) {
      const near = i + side
      if (near < aStart || near >= aEnd) sum += weight * edge(j + side, bStart, bEnd)
      else {
        const to = partners.toB[near]!
        if (to >= 0) {
          const off = Math.abs(to - j - side)
          if (off < fading.length) sum += weight * fading[off]! * partners.sureA[near]!
        }
      }
      const nearB = j + side
      if (nearB < bStart || nearB >= bEnd) sum += weight * edge(i + side, aStart, aEnd)
      else {
        const to = partners.toA[nearB]!
        if (to >= 0) {
          const off = Math.abs(to - i - side)
          if (off < fading.length) sum += weight * fading[off]! * partners.sureB[nearB]!
        }
      }
    }
  }
  return sum
}

/** Both sides running off the same edge count as linked, but only half: every text has an edge. */
function edge(other: number, start: number, end: number): number {
  return other < start || other >= end ? 0.5 : 0
}
