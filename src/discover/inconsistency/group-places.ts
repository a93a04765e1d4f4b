import type {Collation} from '../../collate/index.ts'
import {inOrder, type Spans} from '../word-spans.ts'

/**
 * Puts the places of several words together, a rendering each; words that mostly stand in one and the same unit
 * (`artificial` and `intelligence` in `artificial intelligence`) are one. The most frequent first, then by place.
 */
export function groupPlaces(
  collation: Collation,
  translation: number,
  placesOfWords: readonly Spans[],
): Spans[] {
  const groups = new Map<string, Spans[]>()
  for (const places of placesOfWords) {
    const own = commonestKey(collation, translation, places)
    const known = [...groups.keys()].find((key) => isWithin(own, key) || isWithin(key, own)) ?? own
    const group = groups.get(known)
    if (group) group.push(places)
    else groups.set(known, [places])
  }
  return [...groups.values()].map(inOrder).sort((a, b) => b.count - a.count || a.starts[0]! - b.starts[0]!)
}

/** `body` is within `intelligent body`. */
const isWithin = (key: string, whole: string): boolean => ` ${whole} `.includes(` ${key} `)

/** The stems of the content words that most spans have, the first of those. */
function commonestKey(collation: Collation, translation: number, {starts, ends, count}: Spans): string {
  const {stems, isFunction} = collation.vocabulary
  const {forms} = collation.words(translation)
  const counts = new Map<number | string, number>()
  for (let at = 0; at < count; at++) {
    // Nearly every span has one content word: a number for a key, no string.
    let key: number | string = -1
    for (let word = starts[at]!; word < ends[at]!; word++) {
      const form = forms[word]!
      if (isFunction[form]) continue
      key = key === -1 ? stems[form]! : `${key} ${stems[form]!}`
    }
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  let [best, most]: [number | string, number] = [-1, 0]
  for (const [key, times] of counts) if (times > most) [best, most] = [key, times]
  return best === -1 ? '' : String(best)
}
