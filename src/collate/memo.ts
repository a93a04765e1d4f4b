/** Remembers what a function of small integers returned. */
export function memoByIndex<T>(compute: (...indices: number[]) => T): (...indices: number[]) => T {
  const known = new Map<string, T>()
  return (...indices) => {
    const id = indices.join(',')
    let value = known.get(id)
    if (value === undefined) {
      value = compute(...indices)
      known.set(id, value)
    }
    return value
  }
}

/**
 * Remembers what a function returned for the row that was asked for last: a work is read row by row, and what was
 * kept of every row would be most of the memory of a whole Bible.
 */
export function memoOfLatestRow<T>(
  compute: (row: number, translation: number) => T,
): (row: number, translation: number) => T {
  let latest = -1
  let known: T[] = []
  return (row, translation) => {
    if (row !== latest) known = []
    latest = row
    known[translation] ??= compute(row, translation)
    return known[translation]
  }
}
