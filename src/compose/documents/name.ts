/** Between the name of a document and the key of a clause. */
const between = ' › '

/** A key as a report on many works has it: `policy › 2.4`; what belongs to the whole work has its name. */
export const qualified = (document: string, key: string): string =>
  key === '' ? document : `${document}${between}${key}`

/**
 * What of some queries concerns a document: those that name it, without its name, and those that name none.
 *
 * @param names of all documents
 */
export function queriesFor(
  queries: readonly string[],
  document: string | undefined,
  names: readonly string[],
): string[] {
  if (document === undefined) return [...queries]
  return queries.flatMap((query) => {
    const at = query.indexOf(between.trim())
    const name = at < 0 ? undefined : query.slice(0, at).trim()
    if (name === undefined || !names.includes(name)) return [query]
    return name === document ? [query.slice(at + 1).trim()] : []
  })
}
