import type {Reported} from '../../judge/index.ts'
import type {ReportOptions} from '../reporter.ts'
import {xlsxOf} from '../sheet/xlsx.ts'
import {findingsTable} from './findings-table.ts'

/** Findings as an Excel workbook, to be decided on there. */
export const checkXlsx = (report: Reported, options: ReportOptions): Uint8Array =>
  xlsxOf(findingsTable(report, options))
