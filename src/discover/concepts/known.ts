import type {Collation} from '../../collate/index.ts'
import {matcherOf, type Termbase} from '../../termbase/index.ts'
import type {Divergence, Occurrence} from '../concordance.ts'

/** A term of the termbase in its place. */
export interface KnownOccurrence extends Occurrence {
  /** Id and label of its concept. */
  id: string
  label: string
}

/** Every term of the termbase in the texts, by row, translation and place. */
export function findKnown(
  {translations, rows}: Collation,
  {concepts}: Pick<Termbase, 'concepts'>,
): KnownOccurrence[] {
  const matchers = translations.map((translation) => matcherOf(concepts, translation))
  return rows.flatMap(({readings}, row) =>
    readings.flatMap((reading, translation) =>
      reading.flatMap(({clause, start, end}) =>
        matchers[translation]!(clause.text.slice(start, end)).map(({concept: {id, label}, ...match}) => ({
          translation,
          row,
          clause,
          start: start + match.start,
          end: start + match.end,
          id,
          label,
        })),
      ),
    ),
  )
}

/**
 * Lets the termbase overrule what was found: two terms of one concept diverge for sure wherever they face each other in
 * a row, first to first, second to second; phrases that are terms of two concepts do not correspond.
 *
 * @returns the divergences, and for each the concept that the termbase says it is about
 */
export function overrule(
  divergences: readonly Divergence[],
  known: readonly KnownOccurrence[],
  pairs: readonly (readonly [number, number])[],
): {divergence: Divergence; known?: KnownOccurrence}[] {
  const byRow = new Map<number, KnownOccurrence[]>()
  for (const one of known) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one])
  const sure = [...byRow.values()].flatMap((inRow) => pairs.flatMap(([a, b]) => faceTerms(inRow, a, b)))
  const rest = divergences.flatMap((divergence) => {
    const {row, a, b} = divergence
    if (
      sure.some(({divergence: other}) => other.row === row && (overlaps(a, other.a) || overlaps(b, other.b)))
    )
      return []
    const termsOf = (side: Occurrence): KnownOccurrence[] =>
      (byRow.get(row) ?? []).filter((one) => overlaps(one, side))
    const [ofA, ofB] = [termsOf(a), termsOf(b)]
    const common = ofA.find(({id}) => ofB.some((other) => other.id === id))
    if (!common && ofA.length > 0 && ofB.length > 0) return []
    return [{divergence, ...(common && {known: common})}]
  })
  return [...rest, ...sure]
}

/** Terms of one concept that differ between two translations of a row. */
function faceTerms(
  inRow: readonly KnownOccurrence[],
  a: number,
  b: number,
): {divergence: Divergence; known: KnownOccurrence}[] {
  return [...new Set(inRow.map(({id}) => id))].flatMap((id) => {
    const ofA = inRow.filter((one) => one.id === id && one.translation === a)
    const ofB = inRow.filter((one) => one.id === id && one.translation === b)
    return ofA.slice(0, ofB.length).flatMap((known, n) => {
      const other = ofB[n]!
      if (textOf(known) === textOf(other)) return []
      const [left, right] = [placeOf(known), placeOf(other)]
      return [{divergence: {row: known.row, concept: -1, a: left, b: right, score: 1, termhood: 1}, known}]
    })
  })
}

const textOf = ({clause, start, end}: Occurrence): string => clause.text.slice(start, end).toLowerCase()
const placeOf = ({translation, row, clause, start, end}: Occurrence): Occurrence => ({
  translation,
  row,
  clause,
  start,
  end,
})
const overlaps = (x: Occurrence, y: Occurrence): boolean =>
  x.translation === y.translation && x.clause === y.clause && x.start < y.end && x.end > y.start
