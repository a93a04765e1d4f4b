import type {Collation} from '../../collate/index.ts'
import type {Concordance, Hit} from '../../discover/index.ts'
import type {Screen} from '../screen.ts'
import {reportCounts} from './count.ts'
import {findJson} from './find-json.ts'
import {findMarkdown} from './find-markdown.ts'
import {findTable} from './find-table.ts'
import {viewHits} from './find-view.ts'

export interface FindOptions {
  /** Words around a hit; as many as fit a line if left out. */
  context?: number
  /** How many places each translation has, and nothing else. */
  count?: boolean
}

/**
 * Prints a concordance: every hit in its context, beside it what the other translations say there.
 *
 * @param shown per translation, whether its renderings are wanted
 * @param concordance what is known of concepts and divergences; word links alone are used without it
 * @param format `table`, `json` or `markdown`
 */
export function reportHits(
  collation: Collation,
  query: string,
  hits: readonly Hit[],
  shown: readonly boolean[],
  concordance: Concordance | undefined,
  format: string,
  screen: Screen,
  {context, count = false}: FindOptions = {},
): string {
  if (count) return reportCounts(collation, query, hits, format, screen)
  const found = viewHits(collation, query, hits, shown, concordance, context)
  if (format === 'json') return findJson(found)
  const isWhole = context !== undefined
  return format === 'markdown' ? findMarkdown(found, isWhole) : findTable(found, screen, isWhole)
}
