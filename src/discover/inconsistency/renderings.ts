import type {Collation} from '../../collate/index.ts'
import type {Occurrence, Rendering} from '../concordance.ts'
import type {Span} from './units.ts'

/** A span of words of one row, with how sure it is that it renders what it is said to. */
export interface Place extends Span {
  row: number
  score: number
}

/** A rendering under construction: places whose content words inflect the same words. */
export interface Group {
  /** Stems of the content words, in order. */
  key: string
  places: Place[]
}

/** Groups places by the words they hold, inflection apart; the most frequent first, then by place. */
export function groupPlaces(collation: Collation, translation: number, places: readonly Place[]): Group[] {
  const words = collation.words(translation)
  const {stems, isFunction} = collation.vocabulary
  const groups = new Map<string, Place[]>()
  const seen = new Set<string>()
  for (const place of places) {
    const at = `${place.start}-${place.end}`
    if (seen.has(at)) continue
    seen.add(at)
    const content: number[] = []
    for (let word = place.start; word < place.end; word++) {
      const form = words.forms[word]!
      if (!isFunction[form]) content.push(stems[form]!)
    }
    const key = content.join(' ')
    const group = groups.get(key)
    if (group) group.push(place)
    else groups.set(key, [place])
  }
  return [...groups]
    .map(([key, found]) => ({key, places: found.sort((a, b) => a.start - b.start)}))
    .sort((a, b) => b.places.length - a.places.length || a.places[0]!.start - b.places[0]!.start)
}

/** A rendering with the spelling it most often has. */
export function renderingOf(collation: Collation, translation: number, places: readonly Place[]): Rendering {
  const words = collation.words(translation)
  const occurrences = places.map(({row, start, end}): Occurrence => {
    const {clause} = collation.rows[row]!.readings[translation]![words.passages[start]!]!
    return {translation, row, clause, start: words.starts[start]!, end: words.ends[end - 1]!}
  })
  const spellings = new Map<string, number>()
  for (const {clause, start, end} of occurrences) {
    const text = clause.text.slice(start, end)
    spellings.set(text, (spellings.get(text) ?? 0) + 1)
  }
  let [text, most] = ['', 0]
  for (const [spelling, count] of spellings) if (count > most) [text, most] = [spelling, count]
  return {translation, text, occurrences}
}
