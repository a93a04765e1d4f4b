import type {ReadLine} from './reading-text.ts'

/** A cell with more characters is a paragraph of its own: a text beside another one. */
const longestCell = 80
const label = /^[([]?[\p{L}\p{N}\u00a7.]{1,10}[)\].:]?$/u

interface Sourced extends ReadLine {
  sources: {start: number; end: number}[]
}

/**
 * A row of a table as lines. What is short stands on one line, as a reader takes it; a paragraph, and what a list counts,
 * on its own, with a label in the cell before it.
 */
export function joinCells<T extends Sourced>(cells: readonly (readonly T[])[]): T[] {
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
