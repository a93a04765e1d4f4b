import type {Reported, ReportTerm} from '../../judge/index.ts'
import {visibleJson} from '../visible.ts'
import {matrixOf} from './columns.ts'

/** `{schemaVersion, translations, concepts: [{id, label, …, renderings: [{translation, text, count, clauses, …}]}]}`. */
export function termsJson(report: Reported): string {
  const {ids, rows} = matrixOf(report)
  const value = {schemaVersion: 1, translations: ids, concepts: rows.map(termValue)}
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`
}

/** Clauses that are named for a rendering: a word of a Bible stands in thousands, again in each of its concepts. */
const mostClauses = 250

/** One concept, as JSON has it. */
export function termValue({renderings, ...term}: ReportTerm): object {
  return {
    ...term,
    renderings: renderings.map(({translation, text, count, clauses, path, position}) => ({
      translation,
      text,
      count,
      clauses: clauses?.slice(0, mostClauses),
      // JSON leaves out what is undefined.
      moreClauses: clauses && clauses.length > mostClauses ? clauses.length - mostClauses : undefined,
      path,
      position,
    })),
  }
}
