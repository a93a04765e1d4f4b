import type {Reported} from '../../judge/index.ts'
import type {ReportOptions} from '../reporter.ts'
import {csvOf} from '../sheet/table.ts'
import {findingsTable} from './findings-table.ts'

/** Findings as CSV, to be decided on in a spreadsheet. */
export const checkCsv = (report: Reported, options: ReportOptions): string =>
  csvOf(findingsTable(report, options), options.delimiter)
