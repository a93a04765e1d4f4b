import type {Reported} from '../../judge/index.ts'
import type {ReportOptions} from '../reporter.ts'
import {csvOf, type SheetTable} from '../sheet/table.ts'
import {xlsxOf} from '../sheet/xlsx.ts'
import {cellsOf, matrixOf} from './columns.ts'

/** Concepts for people with a spreadsheet, one a row: what each translation calls it how often, and in which clauses. */
function termsSheet(report: Reported): SheetTable {
  const {ids, rows} = matrixOf(report)
  return {
    name: 'terms',
    columns: [
      {title: 'concept', width: 40},
      ...ids.flatMap((id) => [
        {title: id, width: 40},
        {title: `${id} clauses`, width: 24},
      ]),
      {title: 'score', width: 8},
      {title: 'id', width: 10},
    ],
    rows: rows.map((term) => [
      term.label,
      ...cellsOf(term, ids).flatMap((renderings) => [
        renderings.map(({text, count}) => `${text} ×${count}`).join(' | '),
        [...new Set(renderings.flatMap(({clauses = []}) => clauses))].join(', '),
      ]),
      term.score.toFixed(2),
      `#${term.id}`,
    ]),
  }
}

export const termsCsv = (report: Reported, {delimiter}: ReportOptions): string =>
  csvOf(termsSheet(report), delimiter)

export const termsXlsx = (report: Reported): Uint8Array => xlsxOf(termsSheet(report))
