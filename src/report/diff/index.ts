import type {Collation} from '../../collate/index.ts'
import type {Report} from '../../judge/index.ts'
import {reportJson} from '../report-json.ts'
import type {Screen} from '../screen.ts'
import {diffMarkdown} from './diff-markdown.ts'
import {diffTable} from './diff-table.ts'
import type {DiffOptions} from './others.ts'

export type {DiffOptions} from './others.ts'

/**
 * Prints what differs, by concept, the strongest evidence first.
 *
 * @param collation where the renderings stand, for quoting the words around them
 * @param format `table`, `json` (the whole report) or `markdown`
 */
export function reportDivergences(
  report: Report,
  collation: Collation,
  options: DiffOptions,
  format: string,
  screen: Screen,
): string {
  if (format === 'json') return reportJson(report)
  return format === 'markdown'
    ? diffMarkdown(report, options.all)
    : diffTable(report, collation, options, screen)
}
