import type {Divergence, Occurrence} from '../concordance.ts'
import type {Families} from './families.ts'
import {knownNode, nodeOf} from './group.ts'
import type {KnownOccurrence} from './known.ts'
import type {Phrase} from './phrase.ts'

/** A commentary says other things too, so that only what is sure counts. */
const least = 0.75

/**
 * Phrases that render a family's concept though no divergence between translations shows it: terms of the termbase, and
 * phrases of commentaries that correspond to one of its phrases and share a word with it, as "AI agents" does with
 * "intelligent agents".
 */
export function undivergingPhrases(
  inCommentaries: readonly Divergence[],
  known: readonly KnownOccurrence[],
  phrase: (occurrence: Occurrence) => Phrase,
  families: Families,
): Map<string, Set<Phrase>> {
  const byFamily = new Map<string, Set<Phrase>>()
  const add = (node: string, one: Phrase): void => {
    const family = families.rootOf(node)
    byFamily.set(family, (byFamily.get(family) ?? new Set()).add(one))
  }
  for (const {a, b, score} of inCommentaries) {
    if (score < least) continue
    const [own, echo] = [phrase(a), phrase(b)]
    const stems = own.split(' ').slice(0, -1)
    if (echo.split(' ').some((stem) => stems.includes(stem))) add(nodeOf(a.translation, own), echo)
  }
  for (const occurrence of known) add(knownNode(occurrence.id), phrase(occurrence))
  return byFamily
}
