/** Makes something when it is first asked for: to make every expression takes longer than to read most texts. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Makes something of an object when it is first asked for, and keeps it as long as the object is. */
export function onceFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, {made: T}>()
  return (of) => {
    const found = known.get(of) ?? {made: make(of)}
    known.set(of, found)
    return found.made
  }
}
