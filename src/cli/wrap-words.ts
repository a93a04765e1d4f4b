import stringWidth from 'fast-string-width'

/** Most lines are in ASCII, one column a character. */
const columnsOf = (text: string): number => (/^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text))

/**
 * Breaks a line between words. What stands in backticks — a path, a command to be copied — stays in one piece,
 * and so does a word that is wider than the line: a broken path opens nothing.
 *
 * @param width columns of a line; no line is broken where it is infinite
 * @param hanging blanks before every line but the first, besides those that the text itself begins with
 * @example wrapWords('run `clausediff init` here', 18, 2) // ['run', '  `clausediff init`', '  here']
 */
export function wrapWords(text: string, width: number, hanging = 0): string[] {
  if (text.length <= width && columnsOf(text) <= width) return [text]
  const indent = /^ */.exec(text)![0]
  const further = indent + ' '.repeat(hanging)
  const lines: string[] = []
  let line = indent
  let isEmpty = true
  for (const [word] of text.matchAll(/(?:`[^`]*`|\S)+/g)) {
    const longer = isEmpty ? line + word : `${line} ${word}`
    if (isEmpty || columnsOf(longer) <= width) line = longer
    else {
      lines.push(line)
      line = further + word
    }
    isEmpty = false
  }
  return [...lines, line]
}
