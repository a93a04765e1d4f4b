import {append, group} from '../../group.ts'
import type {ReportTerm, ReportTranslation, TermRendering} from '../../judge/index.ts'
import type {DocumentReport} from './document-report.ts'
import {qualified} from './name.ts'
import {type SteadyName, withSteadyNames} from './with-steady-names.ts'

/** Concepts of many works: those of one id are one. What is met most comes first, of equals by id. */
export function termsOfDocuments(
  parts: readonly DocumentReport[],
  translations: readonly ReportTranslation[],
  {names, shared}: {names: readonly SteadyName[]; shared: ReadonlySet<string>},
): ReportTerm[] {
  const byId = new Map<string, ReportTerm[]>()
  for (const {document, report} of parts) {
    for (const term of report.terms ?? []) {
      append(byId, term.id, termIn(document, term))
    }
  }
  const rank = new Map(translations.map(({id}, at) => [id, at]))
  const joined = [...byId.values()].map((terms) => joinTerms(terms, rank, shared))
  return withSteadyNames(joined, names)
    .map((term) =>
      joinTerms([{...term, renderings: term.renderings.filter((one) => rank.has(one.translation))}], rank),
    )
    .sort((a, b) => placesOf(b) - placesOf(a) || (a.id < b.id ? -1 : 1))
}

/** A term as many works name its clauses. */
export function termIn(document: string, term: ReportTerm): ReportTerm {
  return {
    ...term,
    renderings: term.renderings.map(({clauses, apart, ...rest}) => ({
      ...rest,
      ...(clauses && {clauses: clauses.map((key) => qualified(document, key))}),
      ...(apart && {apart: apart.map((key) => qualified(document, key))}),
    })),
  }
}

/** One term of several that have one id, the first place of each rendering that of the first. */
export function joinTerms(
  terms: readonly ReportTerm[],
  rank: ReadonlyMap<string, number>,
  shared: ReadonlySet<string> = new Set(),
): ReportTerm {
  const [first] = terms
  const all = terms.flatMap((term) => term.renderings)
  const byName = group(all, ({translation, text}) => JSON.stringify([translation, text]))
  const renderings = [...byName.values()].map((same) =>
    shared.has(same[0]!.translation) ? mostOf(same) : joinRenderings(same),
  )
  const sum = (side: 'for' | 'against'): number => terms.reduce((all, {evidence}) => all + evidence[side], 0)
  return {
    ...first!,
    score: Math.max(...terms.map(({score}) => score)),
    termhood: Math.max(...terms.map(({termhood}) => termhood)),
    evidence: {for: sum('for'), against: sum('against')},
    renderings: renderings.sort(
      (a, b) => rank.get(a.translation)! - rank.get(b.translation)! || b.count - a.count,
    ),
  }
}

/** Of a text that all works have in common each place counts once: what the work says that met most of them. */
const mostOf = (same: readonly TermRendering[]): TermRendering =>
  same.reduce((most, one) => (most.count < one.count ? one : most))

/** The places of all, put together once: two by two, those of the first would be copied for each. */
function joinRenderings(same: readonly TermRendering[]): TermRendering {
  const [first] = same
  if (same.length === 1) return first!
  const parts: Pick<TermRendering, 'clauses' | 'counts' | 'apart'> = {}
  if (same.some(({clauses}) => clauses)) parts.clauses = same.flatMap(({clauses = []}) => clauses)
  if (same.some(({counts}) => counts)) parts.counts = same.flatMap(({counts = []}) => counts)
  if (same.some(({apart}) => apart)) parts.apart = same.flatMap(({apart = []}) => apart)
  return {...first!, count: same.reduce((sum, {count}) => sum + count, 0), ...parts}
}

const placesOf = ({renderings}: ReportTerm): number => renderings.reduce((sum, {count}) => sum + count, 0)
