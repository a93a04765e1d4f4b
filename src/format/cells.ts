import {InputError} from '../failure.ts'

/** A field of a table: where it stands in the file, and whether it is in quotes, which stand doubled inside. */
export interface Cell {
  start: number
  end: number
  isQuoted: boolean
}

/** How fields are set apart: tabs know no quotes, since those are the text's. */
interface Layout {
  delimiter: string
  hasQuotes: boolean
}

/**
 * The fields of each line that is not blank. csv-parse knows where a record ends, not where a field begins.
 *
 * @throws InputError for a quote that is not closed
 */
export function rowsOf(value: string, {delimiter, hasQuotes}: Layout, path: string, from = 0): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = from
  while (at <= value.length) {
    let cell: Cell
    if (hasQuotes && value[at] === '"') {
      const close = closingQuote(value, at, path)
      const end = endOf(value, close + 1, delimiter)
      // Quotes around the first words alone are the text's own.
      const isQuoted = value.slice(close + 1, end).trim() === ''
      cell = isQuoted
        ? {start: at + 1, end: close, isQuoted}
        : {start: at, end: shown(value, at, end), isQuoted}
      at = end
    } else {
      const end = endOf(value, at, delimiter)
      cell = {start: at, end: value[end] === delimiter ? end : shown(value, at, end), isQuoted: false}
      at = end
    }
    row.push(cell)
    if (value[at] === delimiter) {
      at++
      if (at < value.length) continue
      row.push({start: at, end: at, isQuoted: false})
    }
    if (row.some(({start, end}) => end > start)) rows.push(row)
    row = []
    at++
  }
  return rows
}

/** Where the next delimiter or line end is. */
function endOf(value: string, from: number, delimiter: string): number {
  let at = from
  while (at < value.length && value[at] !== delimiter && value[at] !== '\n') at++
  return at
}

/** The end of a field without the first half of a line end. */
const shown = (value: string, start: number, end: number): number =>
  end > start && value[end - 1] === '\r' ? end - 1 : end

function closingQuote(value: string, open: number, path: string): number {
  for (let at = value.indexOf('"', open + 1); at >= 0; at = value.indexOf('"', at + 2)) {
    if (value[at + 1] !== '"') return at
  }
  const line = value.slice(0, open).split('\n').length
  throw new InputError(`\`${path}\`: the quote that line ${line} opens is not closed; close it`)
}

/** What a field says. */
export function fieldOf(value: string, {start, end, isQuoted}: Cell): string {
  const text = value.slice(start, end)
  return (isQuoted ? text.replaceAll('""', '"') : text).trim()
}
