import type {Blocks} from '../pages/blocks.ts'

/** A line of a source without its end, and where it stands. */
export interface SourceLine {
  text: string
  start: number
  end: number
}

/** The lines of a source; its mark of byte order is of none. */
export function linesOf(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  for (let start = source.startsWith('\uFEFF') ? 1 : 0; start < source.length; ) {
    let end = source.indexOf('\n', start)
    if (end < 0) end = source.length
    const text = source.slice(start, end).replace(/\r$/, '')
    lines.push({text, start, end: start + text.length})
    start = end + 1
  }
  return lines
}

/** Characters before the text of a line. */
export const indentOf = (text: string): number => /^[ \t]*/.exec(text)![0].length

/** The line behind the block below a line: what stands deeper than it, blank lines between. */
export function blockBelow(
  lines: readonly SourceLine[],
  at: number,
  indent = indentOf(lines[at]!.text),
): number {
  let end = at + 1
  for (let next = end; next < lines.length; next++) {
    const {text} = lines[next]!
    if (text.trim() === '') continue
    if (indentOf(text) <= indent) break
    end = next + 1
  }
  return end
}

/** Adds lines that are printed as they are written, a block of each, and notes in `quotes` where they stand. */
export function addVerbatim(
  blocks: Blocks,
  lines: readonly SourceLine[],
  quotes: [start: number, end: number][],
): void {
  for (const {text, start, end} of lines) {
    if (text.trim() === '') continue
    blocks.add(start, end)
    blocks.break()
    quotes.push([start, end])
  }
  blocks.end()
}
