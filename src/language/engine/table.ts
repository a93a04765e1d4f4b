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

/** Finds lines of such a table, sorted by first cell, one by one: for a few words that is sooner than reading it. */
export function lineFinder(table: string): (cell: string) => string | undefined {
  const first = table.indexOf('\n', table.indexOf('\n') + 1) + 1
  return (cell) => {
    let [low, high] = [first, table.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const start = Math.max(first, table.lastIndexOf('\n', middle - 1) + 1)
      const own = table.slice(start, table.indexOf('\t', start))
      if (own === cell) return table.slice(start, table.indexOf('\n', start))
      if (own < cell) low = table.indexOf('\n', start) + 1
      else high = start
    }
    return undefined
  }
}
