import type {Collation} from '../collate/index.ts'
import type {Concept, Occurrence, Rendering} from '../discover/index.ts'
import type {Report, ReportTerm, ReportTerms, TermRendering} from '../judge/index.ts'
import {positionOf} from '../parse/index.ts'

/**
 * Concepts with what each translation calls them, made while they are read: the places of those of two Bibles are
 * hundreds of thousands.
 *
 * @param columns indices of the translations that are wanted
 * @param places whether to say where, or only how often
 */
export function termsOf(
  collation: Collation,
  concepts: readonly Concept[],
  columns: readonly number[],
  places: boolean,
): ReportTerms {
  return {
    length: concepts.length,
    *[Symbol.iterator]() {
      for (const concept of concepts) yield termOf(collation, concept, columns, places)
    },
  }
}

export function termOf(
  collation: Collation,
  {id, label, source, score, termhood, evidence, renderings}: Concept,
  columns: readonly number[],
  places: boolean,
): ReportTerm {
  return {
    id,
    label,
    source,
    score,
    termhood,
    evidence,
    renderings: columns.flatMap((column) =>
      renderings
        .filter((one) => one.translation === column && countOf(one) > 0)
        .map((one) => ({
          translation: collation.translations[column]!.id,
          text: one.text,
          count: countOf(one),
          ...(places && placesOf(collation, one)),
        })),
    ),
  }
}

/** Places are made when they are looked at, and a whole Bible has hundreds of thousands: a count needs none. */
const countOf = (rendering: Rendering): number => rendering.count ?? rendering.occurrences.length

function placesOf(collation: Collation, rendering: Rendering): Partial<TermRendering> {
  const from = collation.translations[rendering.translation]!
  const first = rendering.first ?? rendering.occurrences[0]!
  return {
    ...(rendering.rows ? inRows(collation, rendering.rows) : inClauses(collation, rendering.occurrences)),
    path: from.path,
    position: positionOf(from, first.clause, first.start, first.end),
  }
}

type Clauses = Pick<TermRendering, 'clauses' | 'counts' | 'apart'>

/** Rows are in the order of the text, so that no place need be made to be counted. */
function inRows({rows}: Collation, places: Int32Array): Clauses {
  const clauses: string[] = []
  const counts: number[] = []
  for (let at = 0, from = 0; at < places.length; at++) {
    if (places[at + 1] === places[at]) continue
    clauses.push(rows[places[at]!]!.key)
    counts.push(at + 1 - from)
    from = at + 1
  }
  return {clauses, counts}
}

function inClauses({rows}: Collation, occurrences: readonly Occurrence[]): Clauses {
  const counts = new Map<string, number>()
  const apart = new Set<string>()
  for (const {row, clause} of occurrences) {
    const key = rows[row]?.key ?? clause.key
    if (row < 0) apart.add(key)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return {
    clauses: [...counts.keys()],
    counts: [...counts.values()],
    ...(apart.size > 0 && {apart: [...apart]}),
  }
}

/** Concepts that a divergence is about first, otherwise in their order. */
export function weightiest(concepts: readonly Concept[], {findings}: Pick<Report, 'findings'>): Concept[] {
  const named = new Set(
    findings.flatMap(({rule, concept}) => (divergences.has(rule) && concept ? [concept.id] : [])),
  )
  return [...concepts.filter(({id}) => named.has(id)), ...concepts.filter(({id}) => !named.has(id))]
}

const divergences = new Set(['term-divergence', 'wording-divergence'])
