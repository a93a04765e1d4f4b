import type {Reported, ReportTerm} from '../../judge/index.ts'
import {indented, inParts, items} from '../json-parts.ts'

/** `{schemaVersion, translations, concepts: [{id, label, …, renderings: [{translation, text, count, clauses, …}]}]}`. */
export const termsJson = (report: Reported): Generator<string> => inParts(piecesOf(report))

/** Term by term: all clauses of all terms are never there at once. */
function* piecesOf({translations, terms = []}: Reported): Generator<string> {
  const head = JSON.stringify({schemaVersion: 1, translations: translations.map(({id}) => id)}, null, 2)
  yield `${head.slice(0, -'\n}'.length)},\n  "concepts": `
  yield* items(terms, '  ', (term, indent) => indented(termValue(term), indent))
  yield '\n}\n'
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
