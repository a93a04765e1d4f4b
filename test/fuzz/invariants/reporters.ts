import {Chalk} from 'chalk'
import {search} from '../../../src/discover/index.ts'
import type {Comparison} from '../../../src/project/index.ts'
import {
  checkFormats,
  linkLines,
  narrowReport,
  reportCheck,
  reportDivergences,
  reportHits,
  reportHtml,
  reportJson,
  reportOutline,
  reportRows,
  reportTerms,
  type Screen,
} from '../../../src/report/index.ts'
import {hold} from '../input.ts'
import {holdJson, holdPrintable, holdReportJson, holdXml} from './output.ts'

const plain: Screen = {width: 80, paint: new Chalk({level: 0})}
const narrow: Screen = {width: 31, paint: new Chalk({level: 1})}
const formats = ['table', 'json', 'markdown'] as const

/** Every reporter of every command prints what its format promises. */
export async function holdReporters(comparison: Comparison, query: string): Promise<void> {
  const {report, collation, concordance} = comparison
  holdReportJson(reportJson(report))
  for (const format of checkFormats) {
    for (const least of ['info', 'error'] as const) {
      const text = await reportCheck(report, format, {least}, plain)
      if (format === 'junit') holdXml(text, 'check junit')
      else if (format === 'sarif' || format === 'gitlab') holdJson(text, `check ${format}`)
      else holdPrintable(text, `check ${format}`)
      if (format === 'github') holdCommands(text)
    }
  }
  const shown = collation.translations.map(() => true)
  const rows = [...collation.rows.keys()]
  const printers: Record<string, (format: string, screen: Screen) => string> = {
    diff: (format, screen) => reportDivergences(report, collation, {all: screen === narrow}, format, screen),
    terms: (format, screen) => reportTerms(collation, concordance.concepts, shown, format, screen),
    show: (format, screen) => reportRows(collation, rows, shown, format, screen),
    find: (format, screen) =>
      reportHits(collation, query, search(collation, query), shown, concordance, format, screen),
    parse: (format, screen) => reportOutline(collation.translations, format, screen),
  }
  for (const [command, print] of Object.entries(printers)) {
    for (const format of formats) {
      const text = print(format, plain)
      if (format === 'json') holdJson(text, command)
      else holdPrintable(text, `${command} ${format}`)
    }
    holdPrintable(print('table', narrow), `${command} table`, true)
  }
  holdPrintable(await reportCheck(report, 'table', {least: 'info'}, narrow), 'check table', true)
  const [first] = report.findings
  if (first) holdReportJson(reportJson(narrowReport(report, {clauses: new Set([first.clause])})))
  for (const {text} of reportHtml(comparison, {name: 'x.html', rowsPerFile: 12})) holdPrintable(text, 'html')
  if (collation.translations.length > 1) {
    for (const line of linkLines(collation, 0, 1, 'jsonl')) holdJson(line, 'align')
    for (const line of linkLines(collation, 1, 0, 'pharaoh')) holdPrintable(line, 'align pharaoh')
  }
}

/** Nothing but our own annotations is a command to a runner. */
function holdCommands(text: string): void {
  for (const line of text.split('\n')) {
    hold(
      /^::(?:error|warning|notice) (?:file|title)=/.test(line) || !/^\s*::|##\[/.test(line),
      'github commands are annotations',
      () => JSON.stringify(line.slice(0, 100)),
    )
  }
}
