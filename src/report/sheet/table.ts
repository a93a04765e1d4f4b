import {stringify} from 'csv-stringify/sync'
import {visible} from '../visible.ts'

/** What people get to work on in a spreadsheet: a row a finding or concept, and what they may say of it. */
export interface SheetTable {
  /** Of the sheet. */
  name: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly string[])[]
}

export interface SheetColumn {
  title: string
  /** Characters that fit. */
  width: number
  /** What may stand in it. */
  choices?: readonly string[]
}

/** What a spreadsheet would run as a formula, or take for a prefix of one. */
const formula = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/

/** An apostrophe before it makes it a text. */
const asText = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)

/** As CSV: quoted, safe from formulas, with a byte order mark, by which spreadsheets know UTF-8. */
export const csvOf = ({columns, rows}: SheetTable, delimiter = ','): string =>
  stringify(
    [columns.map(({title}) => title), ...rows].map((row) => row.map((cell) => asText(visible(cell)))),
    {bom: true, quoted: true, record_delimiter: 'windows', delimiter},
  )
