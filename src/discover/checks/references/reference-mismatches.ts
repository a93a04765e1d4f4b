import type {Mismatch} from '../place.ts'
import type {RowText} from '../row-text.ts'
import {type Reference, referencesOf} from './references.ts'

/** References that name another clause on one side of a row than on the other. */
export function referenceMismatches(row: number, left: RowText, right: RowText): Mismatch[] {
  if (left.text === right.text) return []
  const [inA, inB] = [referencesOf(left.text), referencesOf(right.text)]
  const missing = (own: Reference[], other: Reference[]): Reference[] => {
    const steps = new Set(other.flatMap((reference) => reference.steps))
    return own.filter((reference) => reference.steps.some((step) => !steps.has(step)))
  }
  const [onlyA, onlyB] = [missing(inA, inB), missing(inB, inA)]
  // A reference that only one side spells out may be `the preceding article` on the other.
  return onlyA.slice(0, onlyB.length).map((reference, index) => {
    const [a, b] = [left.quoted(reference), right.quoted(onlyB[index]!)]
    return {row, a, b, identity: ['reference', a.quote, b.quote], score: 1}
  })
}
