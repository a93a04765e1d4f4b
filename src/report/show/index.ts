import type {Collation} from '../../collate/index.ts'
import type {Screen} from '../screen.ts'
import {showJson} from './show-json.ts'
import {showMarkdown} from './show-markdown.ts'
import {showTable} from './show-table.ts'
import {viewRow} from './show-view.ts'

/**
 * Prints rows side by side.
 *
 * @param rows indices into `collation.rows`
 * @param shown per translation, whether it is wanted
 * @param format `table`, `json` or `markdown`
 */
export function reportRows(
  collation: Collation,
  rows: readonly number[],
  shown: readonly boolean[],
  format: string,
  screen: Screen,
): string {
  const views = rows.map((row) => viewRow(collation, row, shown))
  if (format === 'json') return showJson(views)
  return format === 'markdown' ? showMarkdown(views) : showTable(views, screen)
}
