import type {ReportRow} from '../../judge/index.ts'

/** A page of rows. */
export interface Part {
  label: string
  /** Its file within the folder of the report; empty for the one file of a small work. */
  file: string
  rows: number[]
}

/**
 * Splits a work into pages by its first level, `Gen`; one longer than a page is cut where its second level
 * changes. A browser lays out some hundred clauses at once without a pause, not thirty thousand.
 */
export function splitRows(all: readonly Pick<ReportRow, 'key' | 'levels'>[], rowsPerFile: number): Part[] {
  const parts: Part[] = []
  let top = ''
  let second = ''
  for (const [row, {levels}] of all.entries()) {
    const [first = '', next = ''] = levels
    const last = parts.at(-1)
    const isNew = first !== top || !last || (last.rows.length >= rowsPerFile && next !== second)
    if (isNew) parts.push({label: '', file: '', rows: [row]})
    else last.rows.push(row)
    top = first
    second = next
  }
  // Works whose first level is short (a law of 300 titles) need fewer pages than titles.
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const isShort = last && last.rows.length + part.rows.length <= rowsPerFile / 4
    if (isShort) last.rows.push(...part.rows)
    else joined.push(part)
  }
  return joined.map(({rows}, index) => ({
    label: labelOf(all[rows[0]!]!.key, all[rows.at(-1)!]!.key),
    file: `${String(index + 1).padStart(3, '0')}.html`,
    rows,
  }))
}

const labelOf = (first: string, last: string): string => (first === last ? first : `${first} – ${last}`)
