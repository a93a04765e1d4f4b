import {Chalk} from 'chalk'
import {whole} from '../../../src/compose/index.ts'
import {narrowReport} from '../../../src/judge/index.ts'
import type {Comparison} from '../../../src/project/index.ts'
import {printReport, reporters, type Screen} from '../../../src/report/index.ts'
import {printed, reportBy} from '../../report/every-report.ts'
import {hold} from '../input.ts'
import {holdJson, holdPrintable, holdReportJson, holdXml} from './output.ts'

const plain: Screen = {width: 80, paint: new Chalk({level: 0})}
const narrow: Screen = {width: 31, paint: new Chalk({level: 1})}

/** Every reporter of every command prints what its format promises, and the same of a report that was saved. */
export async function holdReporters(comparison: Comparison, query: string): Promise<void> {
  for (const reporter of reporters) {
    for (const command of reporter.commands) {
      if (command === 'align' && comparison.collation.translations.length < 2) continue
      const what = `${command} ${reporter.name}`
      const report = reportBy[command](comparison, reporter, query)
      const saved = JSON.parse(JSON.stringify(whole(report)))
      for (const options of [{}, {least: 'error', all: true, rowsPerFile: 12} as const]) {
        const text = await printed(reporter, report, options, plain)
        hold(
          text === (await printed(reporter, saved, options, plain)),
          `${what}: the same bytes of a saved report`,
          () => text.slice(0, 100),
        )
        holdFormat(reporter.name, text, what)
      }
      holdPrintable(await printed(reporter, report, {}, narrow), what, true)
    }
  }
  const {report} = comparison
  const [first] = report.findings
  const part = first ? narrowReport(report, {clauses: new Set([first.clause])}) : report
  holdReportJson(await printReport(part, 'json'))
}

function holdFormat(name: string, text: string, what: string): void {
  if (name === 'junit') holdXml(text, what)
  else if (name === 'json' && /check|diff/.test(what)) holdReportJson(text)
  else if (name === 'report') holdReportJson(text)
  else if (['sarif', 'gitlab', 'json'].includes(name)) holdJson(text, what)
  else if (name === 'jsonl') for (const line of text.split('\n').filter(Boolean)) holdJson(line, what)
  else holdPrintable(text, what)
  if (name === 'github') holdCommands(text)
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
