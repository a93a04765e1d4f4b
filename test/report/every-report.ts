import {foundIn} from '../../src/compose/found.ts'
import {compose, reportFor, reportTexts} from '../../src/compose/index.ts'
import {search} from '../../src/discover/index.ts'
import type {Reported} from '../../src/judge/index.ts'
import type {Comparison} from '../../src/project/index.ts'
import {
  type OutputFile,
  type Reporter,
  type ReportingCommand,
  type ReportOptions,
  reporterOf,
  type Screen,
} from '../../src/report/index.ts'

/** Reports as the commands make them, over a whole comparison, with what a reporter needs. */
export const reportBy: Record<
  ReportingCommand,
  (comparison: Comparison, reporter: Reporter, query: string) => Reported
> = {
  diff: withFindings,
  check: withFindings,
  report: withFindings,
  terms: ({collation, concordance}, {needs}) =>
    compose(reportFor('terms', collation.translations), {collation, concordance}, new Set(needs)),
  show: ({collation}, {needs}) =>
    compose(reportFor('show', collation.translations), {collation}, new Set(needs)),
  find: ({collation, concordance}, _, query) => ({
    ...reportFor('find', collation.translations),
    found: foundIn(collation, query, search(collation, query), {concordance}),
  }),
  align({collation}, {needs}) {
    const columns = [0, Math.min(1, collation.translations.length - 1)]
    const two = columns.map((column) => collation.translations[column]!)
    return compose(reportFor('align', two), {collation, columns, isFlat: true}, new Set(needs))
  },
  parse: ({collation}) => reportTexts(collation.translations),
}

function withFindings({report, collation, concordance}: Comparison, {needs, wants = []}: Reporter): Reported {
  return compose(report, {collation, concordance}, new Set([...needs, ...wants]))
}

/** All that a reporter prints, file behind file. */
export async function printed(
  reporter: Reporter,
  report: Reported,
  options: ReportOptions,
  screen: Screen,
): Promise<string> {
  const print = await reporter.load()
  const output = print(report, options, screen)
  if (typeof output === 'string') return output
  return Array.from(output as Iterable<string | OutputFile>, (part) =>
    typeof part === 'string' ? part : `${part.path}\n${part.text}`,
  ).join('')
}

/** The files of the HTML report on a comparison. */
export async function htmlOf(comparison: Comparison, rowsPerFile?: number): Promise<OutputFile[]> {
  const reporter = reporterOf('report', 'html')
  const print = await reporter.load()
  const report = withFindings(comparison, reporter)
  const screen = {width: 80} as Screen
  return [...(print(report, rowsPerFile === undefined ? {} : {rowsPerFile}, screen) as Iterable<OutputFile>)]
}
