import type {Judged, Step} from './step.ts'

/** Makes one finding with more places of what happens twice in one clause in the same words. */
export const merge: Step = (found, {balance}) => {
  const merged = new Map<string, Judged>()
  for (const one of found) {
    const same = merged.get(one.identity)?.finding
    if (!same) {
      merged.set(one.identity, one)
      continue
    }
    same.renderings.push(...one.finding.renderings)
    if (one.finding.status === 'new') balance?.keep(same)
  }
  return [...merged.values()]
}
