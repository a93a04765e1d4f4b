import cliTruncate from 'cli-truncate'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** Columns a text takes on a terminal: wide characters count two, combining ones and colours none. */
export {default as widthOf} from 'string-width'

/** Breaks a text into lines of at most `width` columns, at blanks where there are any; colours survive. */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, Math.max(width, 2), {hard: true, trim: true}).split('\n')
}

/** Fills a text up with blanks to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

/** Cuts a text to `width` columns, with `…` where something is lost. */
export function cut(text: string, width: number, position: 'start' | 'middle' | 'end' = 'end'): string {
  if (width < 1) return ''
  const short = cliTruncate(text, width, {position})
  // A wide character at the cut may stick out by one column.
  return stringWidth(short) <= width ? short : cliTruncate(text, width - 1, {position})
}

/**
 * Two texts on one line, one at each edge; if they do not fit, the left one is cut.
 */
export function edges(left: string, right: string, width: number): string {
  const room = width - stringWidth(right) - 2
  const start = cut(left, room)
  return `${pad(start, room)}  ${right}`
}

/** A text behind a label, later lines under its beginning. */
export function hang(label: string, text: string, width: number): string[] {
  const indent = stringWidth(label)
  return wrap(text, width - indent).map((line, index) =>
    `${index === 0 ? label : ' '.repeat(indent)}${line}`.trimEnd(),
  )
}

/** Columns side by side, each wrapped to its width and filled up; `gutter` stands between them. */
export function columns(cells: readonly string[], widths: readonly number[], gutter = '  '): string[] {
  const wrapped = cells.map((cell, index) => (cell === '' ? [] : wrap(cell, widths[index]!)))
  const height = Math.max(0, ...wrapped.map(({length}) => length))
  return Array.from({length: height}, (_, line) =>
    wrapped
      .map((lines, index) => pad(lines[line] ?? '', widths[index]!))
      .join(gutter)
      .trimEnd(),
  )
}
