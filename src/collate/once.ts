/** Remembers what a function of small integers returned. */
export function onceEach<T>(compute: (...indices: number[]) => T): (...indices: number[]) => T {
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
