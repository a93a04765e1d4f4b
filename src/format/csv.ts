import {InputError} from '../failure.ts'
import {type Cell, rowsOf} from './cells.ts'
import {textsOfTable} from './columns.ts'
import type {Reader} from './format.ts'

/** What sets fields apart, the commonest first. */
const delimiters = [',', ';', '\t', '|']

const advice = '; put quotes around a text with the delimiter in it'

/** A table with quotes: RFC 4180, or with another delimiter, as spreadsheets write it in many countries. */
export const readCsv: Reader = ({path, text}) => {
  const value = text()
  const rows = csvRows(value, path)
  const texts = textsOfTable(value, rows, path, advice)
  if (texts.length === 0)
    throw new InputError(`\`${path}\` has no column of text: expected one beside the key`)
  return texts
}

/**
 * The fields of CSV, whatever sets them apart.
 *
 * @throws InputError for a quote that is not closed
 */
export function csvRows(value: string, path: string): Cell[][] {
  // Excel is told so which delimiter it is.
  const told = /^\ufeff?sep=(.)\r?\n/.exec(value)
  const from = told?.[0].length ?? (value.startsWith('\ufeff') ? 1 : 0)
  return rowsOf(value, {delimiter: told?.[1] ?? delimiterOf(value, from), hasQuotes: true}, path, from)
}

/** The one that cuts the first lines into as many fields each, and into the most. */
function delimiterOf(value: string, from: number): string {
  const lines = value
    .slice(from, from + 20_000)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
  const [first = ''] = lines
  const counted = delimiters.map((delimiter) => {
    const count = first.split(delimiter).length
    const even = lines.filter((line) => line.split(delimiter).length === count).length
    return {delimiter, score: count < 2 ? 0 : even * 100 + count}
  })
  return counted.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}
