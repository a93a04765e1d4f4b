import {visibleJson} from '../visible.ts'
import type {TermRow} from './terms-view.ts'

/** `{schemaVersion, translations, concepts: [{id, label, …, renderings: [{translation, text, count, clauses, …}]}]}`. */
export function termsJson(rows: readonly TermRow[], ids: readonly string[]): string {
  const concepts = rows.map((row) => termsValue(row, ids))
  return `${visibleJson(JSON.stringify({schemaVersion: 1, translations: ids, concepts}, null, 2))}\n`
}

/** One concept, as JSON has it. */
export function termsValue({cells, ...row}: TermRow, ids: readonly string[]): object {
  return {
    ...row,
    renderings: cells.flatMap((renderings, at) =>
      renderings.map((rendering) => ({translation: ids[at]!, ...rendering})),
    ),
  }
}
