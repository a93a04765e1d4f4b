import type {Reported, ReportTerm} from '../../judge/index.ts'
import {visibleJson} from '../visible.ts'

/** `{schemaVersion, translations, concepts: [{id, label, …, renderings: [{translation, text, count, clauses, …}]}]}`. */
export function termsJson({translations, terms = []}: Reported): string {
  // One by one: all clauses of all terms are never there at once.
  const concepts = Array.from(terms, termValue)
  const value = {schemaVersion: 1, translations: translations.map(({id}) => id), concepts}
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
