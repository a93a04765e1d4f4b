import type {Reported} from '../../judge/index.ts'
import type {OutputFile, ReportOptions} from '../reporter.ts'
import type {Screen} from '../screen.ts'
import {documentsPage} from './documents-page.ts'
import {firstPage} from './first-page.ts'
import {rowPage} from './row-page.ts'
import {planSite} from './site.ts'

/**
 * The report as HTML: one file that needs nothing but itself. A work of more rows than fit a page a browser
 * lays out at once becomes that file with findings, overview and concepts, and a folder of pages beside it.
 *
 * @yields the files one at a time, so that a whole Bible is never in memory as text; the one to open first
 */
export function* reportHtml(
  report: Reported,
  options: ReportOptions,
  {words}: Pick<Screen, 'words'>,
): Generator<OutputFile> {
  if (report.documents) {
    yield {path: options.file ?? 'report.html', text: documentsPage(report, options.pages, words)}
    return
  }
  const {alignment = []} = report
  const site = planSite(report, options, words)
  yield firstPage(site, alignment)
  if (!site.isSplit) return
  const aligned = alignment[Symbol.iterator]()
  for (const index of site.parts.keys()) yield rowPage(site, index, aligned)
}
