/** `policy › 2.4` names its document; a key alone is of the one that is named beside it. */
export function splitKey(query: string, document: unknown): {key: string; name: unknown} {
  const [name, ...key] = query.split(' › ')
  return key.length === 0 ? {key: query, name: document} : {key: key.join(' › '), name}
}
