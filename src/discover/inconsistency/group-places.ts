import type {Collation} from '../../collate/index.ts'
import type {Occurrence, Rendering} from '../concordance.ts'
import type {Span} from './units.ts'

/** A span of words of one row, with how sure it is that it renders what it is said to. */
export interface Place extends Span {
  row: number
  score: number
}

/**
 * Puts the places of several words together, a rendering each; words that mostly stand in one and the same unit
 * (`artificial` and `intelligence` in `artificial intelligence`) are one. The most frequent first, then by place.
 */
export function groupPlaces(
  collation: Collation,
  translation: number,
  placesOfWords: readonly (readonly Place[])[],
): Place[][] {
  const groups = new Map<string, Map<string, Place>>()
  for (const places of placesOfWords) {
    const keys = places.map((place) => keyOf(collation, translation, place))
    const own = mostFrequent(keys)
    const known = [...groups.keys()].find((key) => isWithin(own, key) || isWithin(key, own)) ?? own
    const group = groups.get(known) ?? new Map<string, Place>()
    for (const place of places) group.set(`${place.start}-${place.end}`, place)
    groups.set(known, group)
  }
  return [...groups.values()]
    .map((group) => [...group.values()].sort((a, b) => a.start - b.start))
    .sort((a, b) => b.length - a.length || a[0]!.start - b[0]!.start)
}

/** `body` is within `intelligent body`. */
const isWithin = (key: string, whole: string): boolean => ` ${whole} `.includes(` ${key} `)

/** The content words of a span, inflection apart. */
function keyOf(collation: Collation, translation: number, {start, end}: Span): string {
  const {stems, isFunction} = collation.vocabulary
  const content = collation.words(translation).forms.subarray(start, end)
  return [...content]
    .filter((form) => !isFunction[form])
    .map((form) => stems[form])
    .join(' ')
}

/** The first of the values that stand most often. */
function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let [best, most] = ['', 0]
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count]
  return best
}

/** A rendering with the spelling it most often has. */
export function renderingOf(collation: Collation, translation: number, places: readonly Place[]): Rendering {
  const words = collation.words(translation)
  const occurrences = places.map(({row, start, end}): Occurrence => {
    const {clause} = collation.rows[row]!.readings[translation]![words.passages[start]!]!
    return {translation, row, clause, start: words.starts[start]!, end: words.ends[end - 1]!}
  })
  const text = mostFrequent(occurrences.map(({clause, start, end}) => clause.text.slice(start, end)))
  return {translation, text, occurrences}
}
