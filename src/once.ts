/** Makes something when it is first asked for: to make every expression takes longer than to read most texts. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
