import type {Element, Nodes} from 'hast'
import {areParallel} from '../parallel-columns.ts'
import {isLabel} from './page-marks.ts'
import {elementsOf, wordsOf} from './page-tree.ts'

/** A cell of texts side by side. */
interface ParallelCell {
  /** As `Block.column`; undefined before the last two cells of a row, but for their number. */
  column?: number
  /** The number in a cell of its own that the text on the left stands behind, and that is this one's as well; empty where there is none. */
  label: string
}

/**
 * The cells of tables whose last two columns are texts side by side: each is a line, however short it is. A table that
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
        columns += 2
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
  if (!areParallel(rows.map((cells) => cells.map(wordsOf)))) return []
  return rows.flatMap((cells) => {
    const own = cells.length === 3 ? wordsOf(cells[0]!) : ''
    return cells.map((cell, at): [Element, ParallelCell] => {
      // A number in a cell of its own begins the line of the text on the left.
      const side = Math.max(at - cells.length + 2, isLabel(own) ? 0 : -1)
      const label = side === 1 && isLabel(own) && wordsOf(cells[1]!) !== '' ? own : ''
      return [cell, {...(cells.length > 1 && side >= 0 && {column: columns + side}), label}]
    })
  })
}

const isCell = ({tagName}: Element): boolean => tagName === 'td' || tagName === 'th'

const rowsOf = (table: Element): Element[] =>
  elementsOf(table).flatMap((child) =>
    child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [],
  )
