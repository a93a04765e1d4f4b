import type {Reported, ReportTerm} from '../../judge/index.ts'
import {visibleJson} from '../visible.ts'
import {matrixOf} from './columns.ts'

/** `{schemaVersion, translations, concepts: [{id, label, …, renderings: [{translation, text, count, clauses, …}]}]}`. */
export function termsJson(report: Reported): string {
  const {ids, rows} = matrixOf(report)
  const value = {schemaVersion: 1, translations: ids, concepts: rows.map(termValue)}
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`
}

/** One concept, as JSON has it. */
export function termValue({renderings, ...term}: ReportTerm): object {
  return {
    ...term,
    renderings: renderings.map(({translation, text, count, clauses, path, position}) => ({
      translation,
      text,
      count,
      clauses,
      path,
      position,
    })),
  }
}
