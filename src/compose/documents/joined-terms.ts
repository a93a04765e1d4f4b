import type {ReportTerm, ReportTranslation} from '../../judge/index.ts'
import type {DocumentReport} from './document-report.ts'
import type {SteadyName} from './steady-names.ts'
import {termIn} from './term-in.ts'
import {TermSum} from './term-sum.ts'

/**
 * Concepts of many works: those of one id are one. What is met most comes first, of equals by id. The terms of one work
 * are read at a time, and memory grows with concepts.
 */
export function termsOfDocuments(
  parts: readonly DocumentReport[],
  translations: readonly ReportTranslation[],
  {names, shared}: {names: readonly SteadyName[]; shared: ReadonlySet<string>},
): ReportTerm[] {
  const sums = new Map<string, TermSum>()
  const named = new Set(names.map(({term}) => term.id))
  const sumOf = (term: ReportTerm): TermSum => {
    const sum = sums.get(term.id) ?? new TermSum(term, {shared, keepsDocuments: named.has(term.id)})
    sums.set(term.id, sum)
    return sum
  }
  for (const {document, report} of parts) {
    for (const own of report.terms ?? []) {
      const term = termIn(document, own)
      sumOf(term).add(term, document)
    }
  }
  const known = new Set(sums.keys())
  for (const name of names) {
    const sum = sumOf(name.term)
    if (!known.has(name.term.id)) sum.add(name.term, name.document)
    for (const one of name.renderings) sum.addSteady(one)
  }
  const rank = new Map(translations.map(({id}, at) => [id, at]))
  return [...sums.values()]
    .map((sum) => sum.total(rank))
    .sort((a, b) => placesOf(b) - placesOf(a) || (a.id < b.id ? -1 : 1))
}

/** One term of several that have one id, the first place of each rendering that of the first. */
export function joinTerms(terms: readonly ReportTerm[], rank: ReadonlyMap<string, number>): ReportTerm {
  const sum = new TermSum(terms[0]!)
  for (const term of terms) sum.add(term)
  return sum.total(rank)
}

const placesOf = ({renderings}: ReportTerm): number => renderings.reduce((sum, {count}) => sum + count, 0)
