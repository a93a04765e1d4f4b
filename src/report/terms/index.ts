import type {Collation} from '../../collate/index.ts'
import type {Concordance} from '../../discover/index.ts'
import type {Screen} from '../screen.ts'
import {termsJson} from './terms-json.ts'
import {termsMarkdown} from './terms-markdown.ts'
import {termsTable} from './terms-table.ts'
import {viewTerms} from './terms-view.ts'

/**
 * Prints the matrix concept × translation, with counts.
 *
 * @param shown per translation, whether it is wanted
 * @param format `table`, `json` or `markdown`
 */
export function reportTerms(
  collation: Collation,
  concepts: Concordance['concepts'],
  shown: readonly boolean[],
  format: string,
  screen: Screen,
): string {
  const rows = viewTerms(collation, concepts, shown)
  const ids = collation.translations.flatMap(({id}, at) => (shown[at] ? [id] : []))
  if (format === 'json') return termsJson(rows, ids)
  return format === 'markdown' ? termsMarkdown(rows, ids) : termsTable(rows, ids, screen)
}
