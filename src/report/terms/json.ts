import {visibleJson} from '../visible.ts'
import type {TermRow} from './view.ts'

/** `{schemaVersion, translations, concepts: [{id, label, …, renderings: [{translation, text, count, clauses, …}]}]}`. */
export function termsJson(rows: readonly TermRow[], ids: readonly string[]): string {
  const concepts = rows.map(({cells, ...row}) => ({
    ...row,
    renderings: cells.flatMap((renderings, at) =>
      renderings.map((rendering) => ({translation: ids[at]!, ...rendering})),
    ),
  }))
  return `${visibleJson(JSON.stringify({schemaVersion: 1, translations: ids, concepts}, null, 2))}\n`
}
