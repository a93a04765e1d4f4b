import {parallelColumns} from '../parallel-columns.ts'
import type {ReadLine} from './reading-text.ts'

/** A cell with more characters is a paragraph of its own: a text beside another one. */
const longestCell = 80
const label = /^[([]?[\p{L}\p{N}\u00a7.]{1,10}[)\].:]?$/u

interface Sourced extends ReadLine {
  sources: {start: number; end: number}[]
}

/**
 * A table as lines, row by row. Where its last two columns or more are texts side by side, each cell is a line, and a label in the
 * cell before them is that of all.
 *
 * @param columns how many columns of such texts stand before it
 */
export function linesOfTable<T extends Sourced>(
  rows: readonly (readonly (readonly T[])[])[],
  columns: number,
): T[] {
  const count = parallelColumns(
    rows.map((cells) => cells.map((cell) => cell.map(({text}) => text).join(' '))),
  )
  return rows.flatMap((cells) => (count > 0 ? besideEachOther(cells, count, columns) : joinCells(cells)))
}

function besideEachOther<T extends Sourced>(
  cells: readonly (readonly T[])[],
  count: number,
  columns: number,
): T[] {
  const before = cells.slice(0, -count).filter((cell) => cell.length > 0)
  const [own] = before
  const beside = cells
    .slice(-count)
    .map((cell, side) =>
      cell.map((line) => (cells.length >= count ? {...line, column: columns + side} : line)),
    )
  const isLabelled = before.length === 1 && own!.length === 1 && label.test(own![0]!.text)
  if (!isLabelled || beside.every((cell) => cell.length === 0))
    return [...cells.slice(0, -count).flat(), ...beside.flat()]
  return beside.flatMap(([first, ...rest]) =>
    !first
      ? []
      : first.item
        ? [first, ...rest]
        : [{...joined(own![0]!, first), column: first.column, place: first.place}, ...rest],
  )
}

/**
 * A row of a table as lines. What is short stands on one line, as a reader takes it; a paragraph, and what a list counts,
 * on its own, with a label in the cell before it.
 */
function joinCells<T extends Sourced>(cells: readonly (readonly T[])[]): T[] {
  const lines: T[] = []
  let isOpen = false
  for (const cell of cells) {
    for (const [at, line] of cell.entries()) {
      const before = lines.at(-1)
      const isLabelled = before !== undefined && isOpen && label.test(before.text)
      const isShort = cell.length === 1 && line.text.length <= longestCell && !line.item
      if (
        before &&
        isOpen &&
        at === 0 &&
        !line.place.includes('note') &&
        (isShort || (isLabelled && !line.item))
      )
        lines[lines.length - 1] = joined(before, line)
      else lines.push(line)
    }
    if (cell.length > 0) isOpen = cell.length === 1 && lines.at(-1)!.text.length <= longestCell
  }
  return lines
}

function joined<T extends Sourced>(one: T, two: T): T {
  const shift = one.text.length + 1
  return {
    ...one,
    text: `${one.text}\t${two.text}`,
    bold: [
      ...(one.bold ?? []),
      ...(two.bold ?? []).map(([from, to]): [number, number] => [from + shift, to + shift]),
    ],
    sources: [
      ...one.sources,
      ...two.sources.map((each) => ({...each, start: each.start + shift, end: each.end + shift})),
    ],
  }
}
