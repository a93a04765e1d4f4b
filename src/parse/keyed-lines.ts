/** A line of the source: where it starts, and where it ends without its line end. */
export interface KeyedLine {
  number: number
  start: number
  end: number
  /** Where its text starts, from 1: behind a byte order mark, if it has one. */
  column: number
}

/** Splits keyed text, at LF or CRLF. */
export function linesOf(value: string): KeyedLine[] {
  const lines: KeyedLine[] = []
  for (let start = 0; ; ) {
    const found = value.indexOf('\n', start)
    const end = found < 0 ? value.length : found
    const column = value[start] === '\uFEFF' ? 2 : 1
    lines.push({
      number: lines.length + 1,
      start,
      end: value[end - 1] === '\r' && end > start ? end - 1 : end,
      column,
    })
    if (found < 0) return lines
    start = found + 1
  }
}

/** A line without a byte order mark before it. */
export const textOf = (value: string, {start, end, column}: KeyedLine): string =>
  value.slice(start + column - 1, end)
