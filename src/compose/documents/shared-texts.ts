import type {DocumentReport} from './document-report.ts'

/**
 * Ids of translations that are one text in several works, as the one that all others are compared with: what is counted
 * in it is counted once.
 */
export function sharedTexts(parts: readonly DocumentReport[]): ReadonlySet<string> {
  const paths = new Map<string, string[]>()
  for (const {id, path} of parts.flatMap(({report}) => report.translations)) {
    const known = paths.get(id)
    if (known) known.push(path)
    else paths.set(id, [path])
  }
  const isShared = (all: readonly string[]): boolean => all.length > 1 && new Set(all).size === 1
  return new Set([...paths].flatMap(([id, all]) => (isShared(all) ? id : [])))
}
