import type {Collation} from '../../collate/index.ts'
import {group} from '../../group.ts'
import {type Match, matcherOf, type Termbase} from '../../termbase/index.ts'
import type {Divergence, Occurrence} from '../concordance.ts'

/** A term of the termbase in its place. */
export interface KnownOccurrence extends Occurrence {
  /** Id and label of its concept. */
  id: string
  label: string
  /** The same for all inflected forms of a term. */
  form: string
}

/**
 * Every term of the termbase in the texts, by row, translation and place. Concepts of which all terms are but proposed
 * are left out: what nobody decided changes nothing.
 */
export function findKnown(
  {translations, rows}: Collation,
  {concepts}: Pick<Termbase, 'concepts'>,
): KnownOccurrence[] {
  const decided = concepts.filter(({terms}) => terms.some(({status}) => status !== 'proposed'))
  if (decided.length === 0) return []
  const matchers = translations.map((translation) => matcherOf(decided, translation))
  return rows.flatMap(({readings}, row) =>
    readings.flatMap((reading, translation) =>
      reading.flatMap(({clause, start, end}) =>
        onceEach(matchers[translation]!(clause.text.slice(start, end))).map(
          ({concept: {id, label}, form, ...match}) => ({
            translation,
            row,
            clause,
            start: start + match.start,
            end: start + match.end,
            id,
            label,
            form,
          }),
        ),
      ),
    ),
  )
}

/** A place is met once for each of its concepts, though two translations may have a term there each. */
function onceEach(matches: readonly Match[]): Match[] {
  return matches.filter(
    ({concept, start}, at) =>
      matches.findIndex((one) => one.start === start && one.concept === concept) === at,
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
  const byRow = group(known, ({row}) => row)
  const sure = [...byRow.values()].flatMap((inRow) => pairs.flatMap(([a, b]) => faceTerms(inRow, a, b)))
  const sureByRow = group(sure, ({divergence: {row}}) => row)
  const rest = divergences.flatMap((divergence) => {
    const {row, a, b} = divergence
    const told = sureByRow.get(row) ?? []
    if (told.some(({divergence: other}) => overlaps(a, other.a) || overlaps(b, other.b))) return []
    const termsOf = (side: Occurrence): KnownOccurrence[] =>
      (byRow.get(row) ?? []).filter((one) => overlaps(one, side))
    const [ofA, ofB] = [termsOf(a), termsOf(b)]
    const common = ofA.find(({id}) => ofB.some((other) => other.id === id))
    if (!common && ofA.length > 0 && ofB.length > 0) return []
    return [{divergence, ...(common && {known: common})}]
  })
  return [...rest, ...sure]
}

/**
 * Terms of one concept that differ between two translations of a row. Inflected forms of a term do not differ, and what
 * both say is taken out before the rest is laid first to first.
 */
function faceTerms(
  inRow: readonly KnownOccurrence[],
  a: number,
  b: number,
): {divergence: Divergence; known: KnownOccurrence}[] {
  return [...new Set(inRow.map(({id}) => id))].flatMap((id) => {
    const [ofA, ofB] = withoutEqual(
      inRow.filter((one) => one.id === id && one.translation === a),
      inRow.filter((one) => one.id === id && one.translation === b),
    )
    return ofA.slice(0, ofB.length).map((known, n) => {
      const [left, right] = [placeOf(known), placeOf(ofB[n]!)]
      return {divergence: {row: known.row, concept: -1, a: left, b: right, score: 1, termhood: 1}, known}
    })
  })
}

/** What is left of both sides without forms that stand in both: those at one place of the order go first. */
function withoutEqual(
  ofA: readonly KnownOccurrence[],
  ofB: readonly KnownOccurrence[],
): [KnownOccurrence[], KnownOccurrence[]] {
  const isLevel = (one: KnownOccurrence, n: number, others: readonly KnownOccurrence[]): boolean =>
    others[n] !== undefined && others[n].form === one.form
  const left = ofA.filter((one, n) => !isLevel(one, n, ofB))
  const right = ofB.filter((one, n) => !isLevel(one, n, ofA))
  const rest = left.filter(({form}) => {
    const same = right.findIndex((other) => other.form === form)
    if (same >= 0) right.splice(same, 1)
    return same < 0
  })
  return [rest, right]
}

const placeOf = ({translation, row, clause, start, end}: Occurrence): Occurrence => ({
  translation,
  row,
  clause,
  start,
  end,
})
const overlaps = (x: Occurrence, y: Occurrence): boolean =>
  x.translation === y.translation && x.clause === y.clause && x.start < y.end && x.end > y.start
