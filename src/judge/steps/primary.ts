import {type ChangedWords, changedWordsOf} from '../changed-words.ts'
import type {Draft, Place} from '../rule.ts'
import {renderingOf} from '../stamp.ts'
import {leads} from '../standing.ts'
import type {Step} from './step.ts'

/**
 * Puts first what is to be looked at: the side that changed since the accepted state, where a service shows a note at
 * all; else a side that is to follow another. Comes behind the fingerprint, which knows the places in their own order.
 */
export const primary: Step = (found, {evidence: {collation, baseline}}) => {
  const leading = collation.translations.map(leads)
  const changed = baseline && changedWordsOf(collation, baseline)
  if (!changed && !leading.includes(true)) return [...found]
  const isTouched = (place: Place): boolean =>
    changed !== undefined && 'clause' in place && changed.touches(place.translation, place, true)
  for (const {draft, finding} of found) {
    // What was cut out of a side stands beside its place, not in it.
    const lost = changed ? (draft.lacks ?? []).filter((one) => hasCut(draft, one, changed)) : []
    const touched = new Set([...draft.places.filter(isTouched).map(({translation}) => translation), ...lost])
    const rank = ({translation}: Place): number =>
      touched.has(translation) ? 0 : leading[translation] ? 2 : 1
    const ranks = draft.places.map(rank)
    const order = [...ranks.keys()].sort((a, b) => ranks[a]! - ranks[b]! || a - b)
    finding.renderings = order.map((at) => finding.renderings[at]!)
    const cut = changed && touched.size === 0 && placeOfCut(draft, changed, collation)
    if (cut) finding.renderings.unshift(renderingOf(collation, cut))
  }
  return [...found]
}

/** Whether a side that lacks something lost words in the clause where it does. */
const hasCut = ({places}: Draft, translation: number, changed: ChangedWords): boolean =>
  places.some((place) => {
    if (place.translation !== translation || !('clause' in place)) return false
    const extent = changed.extentOf(translation, place.clause)
    return extent !== 'whole' && extent.some(({removed}) => removed !== '')
  })

/** Where a translation lost what the finding says it lacks. */
function placeOfCut(
  {row, places, lacks = []}: Draft,
  changed: ChangedWords,
  {rows}: {rows: {readings: {clause: Parameters<ChangedWords['extentOf']>[1]}[][]}[]},
): Place | undefined {
  if (row < 0) return undefined
  for (const translation of lacks) {
    if (places.some((place) => place.translation === translation)) continue
    for (const {clause} of rows[row]!.readings[translation]!) {
      const extent = changed.extentOf(translation, clause)
      const [cut] = extent === 'whole' ? [] : extent.filter(({removed}) => removed !== '')
      if (cut) return {translation, clause, start: cut.start, end: cut.end}
    }
  }
  return undefined
}
