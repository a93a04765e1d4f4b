import {numbersOf} from '../../../language/index.ts'
import type {RowText} from '../row-text.ts'
import {aroundOf} from './around.ts'
import type {Quantity} from './quantity.ts'
import type {UnmatchedQuantity} from './unmatched.ts'

/** Numbers that one side has and the other lacks, and whether they are the parts of one date. */
export interface UnmatchedGroup extends UnmatchedQuantity {
  /** The parts of each side in the order of its text, where there are several. */
  parts?: {a: readonly Quantity[]; b: readonly Quantity[]}
}

type DatedText = Pick<RowText, 'text' | 'language'>

/** A month by its name. */
const named = /^\p{L}+\.?$/u

/**
 * Joins day, month and year of a date that differ at once: they are one date, and one finding.
 *
 * @param a the text that `a` of each mismatch stands in
 */
export function joinDates(
  unmatched: readonly UnmatchedQuantity[],
  a: DatedText,
  b: DatedText,
): UnmatchedGroup[] {
  const rest = new Set(unmatched)
  const groups = new Map<UnmatchedQuantity, UnmatchedGroup>()
  for (const month of unmatched) {
    if (!rest.has(month) || !isMonth(month.a, a.text, month.b, b.text)) continue
    const members = [month]
    for (let grew = true; grew; ) {
      grew = false
      for (const other of rest) {
        if (members.includes(other) || !stands(other, members, a, b)) continue
        members.push(other)
        grew = true
      }
    }
    if (members.length === 1) continue
    for (const member of members) rest.delete(member)
    groups.set(unmatched.find((one) => members.includes(one))!, joined(members))
  }
  return unmatched.flatMap((one) => groups.get(one) ?? (rest.has(one) ? [one] : []))
}

const isMonth = (a: Quantity | undefined, ofA: string, b: Quantity | undefined, ofB: string): boolean =>
  [[a, ofA] as const, [b, ofB] as const].every(
    ([quantity, text]) => !quantity || named.test(text.slice(quantity.start, quantity.end)),
  )

/** Whether a mismatch stands beside some of the group on every side that it has, which are those that the group has. */
function stands(
  {a, b}: UnmatchedQuantity,
  members: readonly UnmatchedQuantity[],
  ofA: DatedText,
  ofB: DatedText,
): boolean {
  const [first] = members
  if ((a === undefined) !== (first!.a === undefined) || (b === undefined) !== (first!.b === undefined))
    return false
  const isBeside = (
    one: Quantity,
    others: (Quantity | undefined)[],
    {text, language}: DatedText,
  ): boolean => {
    const {inDate} = aroundOf(numbersOf(language))
    return others.some((other) => {
      if (!other || one.unit === 'percent') return false
      const [left, right] = one.start < other.start ? [one, other] : [other, one]
      return left.end <= right.start && inDate.test(text.slice(left.end, right.start))
    })
  }
  return (
    (!a ||
      isBeside(
        a,
        members.map((member) => member.a),
        ofA,
      )) &&
    (!b ||
      isBeside(
        b,
        members.map((member) => member.b),
        ofB,
      ))
  )
}

function joined(members: readonly UnmatchedQuantity[]): UnmatchedGroup {
  const sides = (['a', 'b'] as const).map((side) =>
    members.flatMap((member) => member[side] ?? []).sort((x, y) => x.start - y.start),
  )
  const [a, b] = sides.map((parts) => parts[0] && {...parts[0], end: parts.at(-1)!.end})
  return {...(a && {a}), ...(b && {b}), parts: {a: sides[0]!, b: sides[1]!}}
}
