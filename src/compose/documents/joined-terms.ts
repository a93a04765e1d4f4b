import {append} from '../../group.ts'
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
  const renderings = new Map<string, TermRendering>()
  for (const one of terms.flatMap((term) => term.renderings)) {
    const key = JSON.stringify([one.translation, one.text])
    const known = renderings.get(key)
    if (known && shared.has(one.translation)) renderings.set(key, known.count < one.count ? one : known)
    else renderings.set(key, known ? joinRenderings(known, one) : one)
  }
  const sum = (side: 'for' | 'against'): number => terms.reduce((all, {evidence}) => all + evidence[side], 0)
  return {
    ...first!,
    score: Math.max(...terms.map(({score}) => score)),
    termhood: Math.max(...terms.map(({termhood}) => termhood)),
    evidence: {for: sum('for'), against: sum('against')},
    renderings: [...renderings.values()].sort(
      (a, b) => rank.get(a.translation)! - rank.get(b.translation)! || b.count - a.count,
    ),
  }
}

function joinRenderings(a: TermRendering, b: TermRendering): TermRendering {
  const both = <T>(one: T[] | undefined, other: T[] | undefined): T[] | undefined =>
    one || other ? [...(one ?? []), ...(other ?? [])] : undefined
  const clauses = both(a.clauses, b.clauses)
  const counts = both(a.counts, b.counts)
  const apart = both(a.apart, b.apart)
  return {
    ...a,
    count: a.count + b.count,
    ...(clauses && {clauses}),
    ...(counts && {counts}),
    ...(apart && {apart}),
  }
}

const placesOf = ({renderings}: ReportTerm): number => renderings.reduce((sum, {count}) => sum + count, 0)
