import type {Element, Nodes} from 'hast'
import {mostColumns} from '../../column-number.ts'
import {parallelColumns} from '../parallel-columns.ts'
import {isLabel} from './page-marks.ts'
import {elementsOf, wordsOf} from './page-tree.ts'

/** A cell of texts side by side. */
interface ParallelCell {
  /** As `Block.column`; undefined before the texts of a row, but for their number. */
  column?: number
  /** The number in a cell of its own that the text on the left stands behind, and that is this one's as well; empty where there is none. */
  label: string
}

/**
 * The cells of tables whose last two columns or more are texts side by side: each is a line, however short it is. A table that
 * holds another one is a page's layout.
 */
export function parallelCells(root: Nodes): ReadonlyMap<Element, ParallelCell> {
  const found = new Map<Element, ParallelCell>()
  let columns = 0
  const holdsTable = (node: Nodes): boolean => {
    let holds = false
    for (const child of elementsOf(node)) {
      const inside = holdsTable(child)
      if (child.tagName === 'table' && !inside) {
        for (const [cell, place] of cellsOf(child, columns)) found.set(cell, place)
        columns += mostColumns
      }
      holds ||= inside || child.tagName === 'table'
    }
    return holds
  }
  holdsTable(root)
  return found
}

function cellsOf(table: Element, columns: number): [Element, ParallelCell][] {
  const rows = rowsOf(table).map((row) => elementsOf(row).filter(isCell))
  const count = parallelColumns(rows.map((cells) => cells.map(wordsOf)))
  if (count === 0) return []
  return rows.flatMap((cells) => {
    const own = cells.length === count + 1 ? wordsOf(cells[0]!) : ''
    return cells.map((cell, at): [Element, ParallelCell] => {
      // A number in a cell of its own begins the line of the text on the left.
      const side = Math.max(at - cells.length + count, isLabel(own) ? 0 : -1)
      const label = side > 0 && isLabel(own) && wordsOf(cells[1]!) !== '' ? own : ''
      return [cell, {...(cells.length >= count && side >= 0 && {column: columns + side}), label}]
    })
  })
}

const isCell = ({tagName}: Element): boolean => tagName === 'td' || tagName === 'th'

const rowsOf = (table: Element): Element[] =>
  elementsOf(table).flatMap((child) =>
    child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [],
  )
