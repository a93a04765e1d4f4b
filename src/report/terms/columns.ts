import type {Reported, ReportTerm, TermRendering} from '../../judge/index.ts'

/** What each translation calls a concept: a cell for each, in the order given. */
export function cellsOf({renderings}: ReportTerm, ids: readonly string[]): TermRendering[][] {
  return ids.map((id) => renderings.filter(({translation}) => translation === id))
}

/** The columns of the matrix, and its rows. */
export function matrixOf({translations, terms = []}: Reported): {ids: string[]; rows: ReportTerm[]} {
  return {ids: translations.map(({id}) => id), rows: [...terms]}
}
