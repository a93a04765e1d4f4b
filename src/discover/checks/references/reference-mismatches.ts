import type {Mismatch} from '../place.ts'
import type {RowText} from '../row-text.ts'
import {type Reference, referencesOf} from './references.ts'

/** References that name another clause on one side of a row than on the other. */
export function referenceMismatches(row: number, left: RowText, right: RowText): Mismatch[] {
  if (left.text === right.text) return []
  const [inA, inB] = [referencesOf(left.text, left.language), referencesOf(right.text, right.language)]
  const missing = (own: Reference[], other: Reference[]): Reference[] => {
    const steps = new Set(other.flatMap((reference) => reference.steps))
    return own.filter((reference) => reference.steps.some((step) => !steps.has(step)))
  }
  const [onlyA, onlyB] = [missing(inA, inB), missing(inB, inA)]
  const lists = onlyA.length === onlyB.length ? [] : unlikeLists(inA, inB)
  // A reference that only one side spells out may be `the preceding article` on the other.
  const unlike = onlyA.slice(0, onlyB.length).map((one, index) => [one, onlyB[index]!] as const)
  const found = [lists, unlike, onlyUnlike(inA, inB)].find(({length}) => length > 0) ?? []
  return found.map(([one, other]) => {
    const [a, b] = [left.quoted(one), right.quoted(other)]
    return {row, a, b, identity: ['reference', a.quote, b.quote], score: 1}
  })
}

/**
 * `Section 2(a)(1)` / `Sezione 2(a)(2)`: every number stands in both, and yet one of as many references names another clause.
 * Where one side spells one out further (`Section 2(b)(1)` / `Artt. 3(b)(1)-(2)`), it is another by its first number alone.
 */
function onlyUnlike(inA: readonly Reference[], inB: readonly Reference[]): [Reference, Reference][] {
  if (inA.length !== inB.length) return []
  const unlike = inA.flatMap((one, index): [Reference, Reference][] =>
    areUnlike(one.steps, inB[index]!.steps) ? [[one, inB[index]!]] : [],
  )
  return unlike.length === 1 ? unlike : []
}

function areUnlike(one: readonly string[], other: readonly string[]): boolean {
  const sorted = (steps: readonly string[]): string => [...steps].sort().join(' ')
  if (one.length === other.length) return sorted(one) !== sorted(other)
  const shared = Math.min(one.length, other.length)
  const sayTheSame = one.slice(1, shared).every((step, index) => step === other[index + 1])
  return shared > 1 && sayTheSame && one[0] !== other[0]
}

/** `Articles 1 to 3` / `den Artikeln 1 bis 2`: where both refer as often, lists that share a clause and differ in others. */
function unlikeLists(inA: readonly Reference[], inB: readonly Reference[]): [Reference, Reference][] {
  if (inA.length !== inB.length) return []
  return inA.flatMap((one, index) => {
    const other = inB[index]!
    if (one.steps.length < 2 && other.steps.length < 2) return []
    const [ofOne, ofOther] = [new Set(one.steps), new Set(other.steps)]
    const shared = one.steps.filter((step) => ofOther.has(step)).length
    const differ = ofOne.size !== ofOther.size || shared < one.steps.length
    return shared > 0 && differ && one.isList && other.isList ? [[one, other] as [Reference, Reference]] : []
  })
}
