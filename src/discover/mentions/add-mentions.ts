import {group} from '../../group.ts'
import type {Language} from '../../language/index.ts'
import {commonest} from '../concepts/concept-renderings.ts'
import type {Concept, Occurrence, Rendering} from '../concordance.ts'
import {withRenderings} from '../with-renderings.ts'
import {nameOfPhrase, wordsOf} from './commentary.ts'

/**
 * Concepts with more occurrences in one translation: each joins the rendering that it inflects, or makes a new one.
 *
 * @param found by concept (index)
 */
export function withOccurrences(
  concepts: readonly Concept[],
  found: ReadonlyMap<number, readonly Occurrence[]>,
  language: Language,
): Concept[] {
  return concepts.map((concept, index) => {
    const more = found.get(index)
    if (!more) return concept
    const {translation} = more[0]!
    const renderings = new Map<string, Rendering>()
    const nameOf = (text: string): string => nameOfPhrase(wordsOf(text, language))
    for (const rendering of concept.renderings)
      if (rendering.translation === translation) renderings.set(nameOf(rendering.text), rendering)
    const said = group(more, ({clause, start, end}) => nameOf(clause.text.slice(start, end)))
    for (const [name, mentions] of said) {
      const occurrences = [...(renderings.get(name)?.occurrences ?? []), ...mentions]
      renderings.set(name, {translation, text: commonest(occurrences), occurrences})
    }
    const others = concept.renderings.filter((rendering) => rendering.translation !== translation)
    return withRenderings(
      concept,
      [...others, ...renderings.values()].sort(
        (x, y) =>
          x.translation - y.translation ||
          y.occurrences.length - x.occurrences.length ||
          (x.text < y.text ? -1 : 1),
      ),
    )
  })
}
