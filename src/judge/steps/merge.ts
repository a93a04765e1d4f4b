import type {Judged, Step} from './step.ts'

/**
 * Makes one finding with more places of what happens twice in one clause in the same words. Where several translations
 * lack one thing, it names them all.
 */
export const merge: Step = (found, {balance}) => {
  const merged = new Map<string, Judged>()
  for (const one of found) {
    const first = merged.get(one.identity)
    if (!first) {
      merged.set(one.identity, one)
      continue
    }
    if (!joinLacking(first, one)) first.finding.renderings.push(...one.finding.renderings)
    if (one.finding.status === 'new') balance?.keep(first.finding)
  }
  return [...merged.values()]
}

/** Whether a finding says of another translation what the first one says, at the same place; the first tells it then. */
function joinLacking(first: Judged, {draft}: Judged): boolean {
  const {places, lacks = [], tellLacking} = first.draft
  const others = (draft.lacks ?? []).filter((one) => !lacks.includes(one))
  if (!tellLacking || others.length === 0 || !places.every((place, at) => isSame(place, draft.places[at])))
    return false
  const all = [...lacks, ...others].sort((a, b) => a - b)
  first.draft = {...first.draft, lacks: all}
  first.finding.message = tellLacking(all)
  return true
}

const isSame = (one: Judged['draft']['places'][number], other: typeof one | undefined): boolean =>
  other !== undefined &&
  one.translation === other.translation &&
  ('clause' in one
    ? 'clause' in other && one.clause === other.clause && one.start === other.start && one.end === other.end
    : 'position' in other && one.position === other.position)
