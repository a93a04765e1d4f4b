import type {Occurrence, Rendering} from '../concordance.ts'
import type {Phrase} from './phrase.ts'

/** A rendering, and the phrase that it is whatever its inflection. */
export interface PhraseRendering {
  phrase: Phrase
  rendering: Rendering
}

/** Every rendering of a concept in every translation: by translation, then by falling count. */
export function renderingsOf(
  phrases: readonly Phrase[],
  places: readonly Map<Phrase, Occurrence[]>[],
): PhraseRendering[] {
  return places.flatMap((found, translation) =>
    outermost(phrases.map((phrase) => found.get(phrase) ?? []))
      .flatMap((occurrences, index) =>
        occurrences.length === 0
          ? []
          : [{phrase: phrases[index]!, rendering: {translation, text: commonest(occurrences), occurrences}}],
      )
      .sort(
        ({rendering: x}, {rendering: y}) =>
          y.occurrences.length - x.occurrences.length || (x.text < y.text ? -1 : 1),
      ),
  )
}

/** Leaves out what lies inside a longer rendering: "agents" of "intelligent agents" is no rendering of its own. */
function outermost(lists: readonly Occurrence[][]): Occurrence[][] {
  if (lists.filter(({length}) => length > 0).length < 2) return [...lists]
  const byClause = new Map<Occurrence['clause'], Occurrence[]>()
  for (const occurrence of lists.flat()) {
    const beside = byClause.get(occurrence.clause)
    if (beside) beside.push(occurrence)
    else byClause.set(occurrence.clause, [occurrence])
  }
  const isInside = (inner: Occurrence): boolean =>
    byClause
      .get(inner.clause)!
      .some(
        (outer) =>
          outer.start <= inner.start &&
          outer.end >= inner.end &&
          outer.end - outer.start > inner.end - inner.start,
      )
  return lists.map((occurrences) => occurrences.filter((occurrence) => !isInside(occurrence)))
}

/** The most frequent spelling; of several the first in the text. */
export function commonest(occurrences: readonly Occurrence[]): string {
  const counts = new Map<string, number>()
  for (const {clause, start, end} of occurrences) {
    const text = clause.text.slice(start, end)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
