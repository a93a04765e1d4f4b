import type {ReportTerm} from '../../judge/index.ts'
import {qualified} from './name.ts'

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
