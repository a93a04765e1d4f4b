import {mayBeSigned, signsOf} from '../../../language/in-checks.ts'
import type {Span} from '../place.ts'
import type {Quantities, Quantity} from './quantity.ts'

/** A number with its sign on one side and without it on the other. */
interface SignMismatch {
  a: Span
  b: Span
  identity: [string, string]
}

/** What is measured on both sides of zero: temperatures, shares, money, and what has no unit but a sign of its own. */
const goesBelow = /^(?:celsius|fahrenheit|percent|permille|point|[a-z]{3})$/

/**
 * Numbers of one value that stand below zero on one side alone: `−5 °C` / `5 °C`. Nothing where the other side says in words that
 * something falls, nor for a language whose words for that are not known.
 */
export function unmatchedSigns(
  [a, ofA, inA]: readonly [string, Quantities, string],
  [b, ofB, inB]: readonly [string, Quantities, string],
): SignMismatch[] {
  if (!mayBeSigned.test(a) && !mayBeSigned.test(b)) return []
  if (!signsOf(inA) || !signsOf(inB)) return []
  const found: SignMismatch[] = []
  for (const one of ofA.found) {
    const likes = ofB.found.filter(({value, unit}) => value === one.value && unit === one.unit)
    const [other] = likes
    if (!other) continue
    const sign = signBefore(a, one, inA)
    const signs = likes.map((like) => signBefore(b, like, inB))
    // `minus 5` / `-5`: a hyphen without a unit may be a sign where the other side has one, and is none by itself.
    const isBelow = sign !== undefined && !sign.isUnsure
    const isOtherBelow = signs.every((each) => each !== undefined && !each.isUnsure)
    if (isBelow ? signs.some(Boolean) : !isOtherBelow || sign) continue
    const isSaid = isBelow ? signsOf(inB)!.falls.test(b) : signsOf(inA)!.falls.test(a)
    if (isSaid) continue
    found.push({
      a: {start: sign?.start ?? one.start, end: one.end},
      b: {start: signs[0]?.start ?? other.start, end: other.end},
      identity: [`${isBelow ? '-' : ''}${one.value}`, `${isOtherBelow ? '-' : ''}${other.value}`],
    })
  }
  return found
}

interface Sign {
  start: number
  /** A hyphen before what has no unit. */
  isUnsure: boolean
}

/** The sign of a number: `5 -10` is a range, and `A-5` a name. */
function signBefore(text: string, {start, unit}: Quantity, language: string): Sign | undefined {
  const before = text.slice(Math.max(0, start - 24), start)
  const isSigned = /(?<![\p{L}\p{N}.,)]\s?)[-–−]$/u.test(before) || /(?<=\p{L}\s)[-–−]$/u.test(before)
  if (isSigned) return {start: start - 1, isUnsure: !before.endsWith('−') && !goesBelow.test(unit)}
  const word = signsOf(language)!.minus.exec(before)
  return word ? {start: start - before.length + word.index, isUnsure: false} : undefined
}
