/** A line of the source: where it starts, and where it ends without its line end. */
export interface KeyedLine {
  number: number
  start: number
  end: number
  /** Where its text starts, from 1: behind a byte order mark, if it has one. */
  column: number
}

/** Visits each line of keyed text, split at LF or CRLF, until told to stop: a list of all is much to keep. */
export function eachLine(value: string, visit: (line: KeyedLine) => boolean): void {
  let start = 0
  for (let number = 1; ; number++) {
    const found = value.indexOf('\n', start)
    const stop = found < 0 ? value.length : found
    const end = value[stop - 1] === '\r' && stop > start ? stop - 1 : stop
    const goesOn = visit({number, start, end, column: value[start] === '\uFEFF' ? 2 : 1})
    if (found < 0 || !goesOn) return
    start = found + 1
  }
}

/** A line without a byte order mark before it. */
export const textOf = (value: string, {start, end, column}: KeyedLine): string =>
  value.slice(start + column - 1, end)
