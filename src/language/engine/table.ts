/** Reads a table with a licence in its first line and the names of its columns in the second: each line by its first cell. */
export function linesOf(table: string): Map<string, string> {
  const lines = new Map<string, string>()
  let start = table.indexOf('\n', table.indexOf('\n') + 1) + 1
  while (start < table.length) {
    const end = table.indexOf('\n', start)
    lines.set(table.slice(start, table.indexOf('\t', start)), table.slice(start, end))
    start = end + 1
  }
  return lines
}
