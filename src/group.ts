/** Adds to a list in a map of lists. */
export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}

/** Values by key, each list in the order of the values, the lists in that of their first one. */
export function group<Key, Value>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const lists = new Map<Key, Value[]>()
  for (const value of values) append(lists, keyOf(value), value)
  return lists
}
