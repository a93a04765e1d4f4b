import {mayBeSigned, signsOf} from '../../../language/in-checks.ts'
import type {Span} from '../place.ts'
import type {Quantities, Quantity} from './quantity.ts'

/** A number with its sign on one side and without it on the other. */
export interface SignMismatch {
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
    const [first, ...more] = likes.map((like) => signBefore(b, like, inB))
    const sign = signBefore(a, one, inA)
    if (more.some((each) => each >= 0 !== first! >= 0) || sign >= 0 === first! >= 0) continue
    const isSaid = sign >= 0 ? signsOf(inB)!.falls.test(b) : signsOf(inA)!.falls.test(a)
    if (isSaid) continue
    found.push({
      a: {start: sign >= 0 ? sign : one.start, end: one.end},
      b: {start: first! >= 0 ? first! : other.start, end: other.end},
      identity: [`${sign >= 0 ? '-' : ''}${one.value}`, `${first! >= 0 ? '-' : ''}${other.value}`],
    })
  }
  return found
}

/** Where the sign of a number stands, -1 where it has none: `5 -10` is a range, and `A-5` a name. */
function signBefore(text: string, {start, unit}: Quantity, language: string): number {
  const before = text.slice(Math.max(0, start - 24), start)
  const [sign] = /(?<![\p{L}\p{N}.,)]\s?)[-–]$|−$/u.exec(before) ?? /(?<=\p{L}\s)[-–]$/u.exec(before) ?? []
  if (
    sign &&
    (sign === '−' ? !/[\p{N}\p{L})]\s?−$/u.test(before) || /\p{L}\s−$/u.test(before) : goesBelow.test(unit))
  )
    return start - 1
  const word = signsOf(language)!.minus.exec(before)
  return word ? start - before.length + word.index : -1
}
