import {childOf, childrenOf, type Element, textOf} from '../office/elements.ts'
import {cellOf} from './cell-names.ts'
import {builtInDate, printDate} from './date-code.ts'
import {builtInCode, printByCode} from './number-code.ts'

/** A cell as it is shown. */
export interface ShownCell {
  text: string
  /** Why its text is not what the sheet shows: `date` for a format that is not known, `error`. */
  fault?: 'date' | 'error'
}

/** What cells refer to. */
export interface Book {
  strings: readonly string[]
  /** Codes of the formats of numbers, by the styles of cells. */
  codes: readonly (string | undefined)[]
  /** Whether days are counted from 1904, as on old Macs. */
  isFrom1904: boolean
}

/** The texts of a book that cells share, marks of characters that XML lacks decoded. */
export const stringsOf = (root: Element | undefined): string[] =>
  root
    ? childrenOf(root)
        .filter(({name}) => name === 's:si')
        .map(wordsOf)
    : []

/** Text of a string, in one piece or in several; how it is pronounced is none. */
function wordsOf(element: Element): string {
  const text = childrenOf(element)
    .map((child) => (child.name === 's:t' ? textOf(child) : child.name === 's:r' ? wordsOf(child) : ''))
    .join('')
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

export function codesOf(root: Element | undefined): (string | undefined)[] {
  const own = new Map<number, string>()
  for (const {attributes} of root ? childrenOf(childOf(root, 's:numFmts') ?? root) : [])
    if (attributes.formatCode !== undefined) own.set(Number(attributes.numFmtId), attributes.formatCode)
  const styles = childOf(root, 's:cellXfs')
  return (styles ? childrenOf(styles) : []).map(({attributes}) => {
    const id = Number(attributes.numFmtId ?? 0)
    return own.get(id) ?? builtInCode(id) ?? builtInDate(id)
  })
}

/** The cells of a sheet by rows and columns, from 0; those that merged cells cover are empty. */
export function cellsOf(root: Element, book: Book): (ShownCell | undefined)[][] {
  const covered = coveredBy(childOf(root, 's:mergeCells'))
  const rows: (ShownCell | undefined)[][] = []
  const data = childOf(root, 's:sheetData')
  let next = 0
  for (const row of data ? childrenOf(data) : []) {
    if (row.name !== 's:row') continue
    const at = row.attributes.r === undefined ? next : Number(row.attributes.r) - 1
    next = at + 1
    const cells: (ShownCell | undefined)[] = []
    let column = 0
    for (const cell of childrenOf(row)) {
      if (cell.name !== 's:c') continue
      column = cellOf(cell.attributes.r ?? '')?.[0] ?? column
      if (column < mostColumns && !covered.has(`${column} ${at}`)) cells[column] = shownCell(cell, book)
      column++
    }
    if (at >= 0 && at < mostRows) rows[at] = cells
  }
  return rows
}

/** Of a sheet. */
const mostColumns = 16_384
const mostRows = 1_048_576

function shownCell(cell: Element, {strings, codes, isFrom1904}: Book): ShownCell | undefined {
  const {t: type = 'n', s: style = '0'} = cell.attributes
  if (type === 'inlineStr') {
    const inside = childOf(cell, 's:is')
    return inside && {text: wordsOf(inside)}
  }
  const stored = childOf(cell, 's:v')
  if (!stored) return undefined
  const value = textOf(stored)
  switch (type) {
    case 's':
      return {text: strings[Number(value)] ?? ''}
    case 'str':
      return {text: value}
    case 'b':
      return {text: value === '1' ? 'TRUE' : 'FALSE'}
    case 'e':
      return {text: value, fault: 'error'}
    case 'd':
      return {text: value, fault: 'date'}
    default: {
      const code = codes[Number(style)] ?? (codes.length === 0 ? 'General' : undefined)
      const printed = printByCode(Number(value), code)
      if (printed !== undefined) return {text: printed}
      return {text: printDate(Number(value), code, isFrom1904) ?? value, fault: 'date'}
    }
  }
}

/** Cells that are merged into one are listed one by one only up to here; nobody merges more. */
const mostMerged = 100_000

function coveredBy(merges: Element | undefined): Set<string> {
  const covered = new Set<string>()
  for (const {attributes} of merges ? childrenOf(merges) : []) {
    const [from, to] = (attributes.ref ?? '').split(':').map(cellOf)
    if (!from || !to) continue
    for (let row = from[1]; row <= to[1]; row++)
      for (let column = from[0]; column <= to[0] && covered.size < mostMerged; column++)
        if (row !== from[1] || column !== from[0]) covered.add(`${column} ${row}`)
  }
  return covered
}
