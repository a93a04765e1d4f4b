import type {Divergence, Occurrence} from '../concordance.ts'
import type {Families} from './families.ts'
import {type Grouping, knownNode} from './group.ts'
import type {KnownOccurrence} from './known.ts'
import {familyOf, type Pair} from './pair.ts'
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
  {named, families, crossings}: Grouping,
): Map<string, Set<Phrase>> {
  const byFamily = new Map<string, Set<Phrase>>()
  if (inCommentaries.length === 0 && known.length === 0) return byFamily
  const homes = homesOf(
    named.filter((_, p) => !crossings.has(p)),
    families,
  )
  const add = (family: string | undefined, one: Phrase): void => {
    if (family === undefined) return
    byFamily.set(family, (byFamily.get(family) ?? new Set()).add(one))
  }
  for (const {a, b, score} of inCommentaries) {
    if (score < least) continue
    const [own, echo] = [phrase(a), phrase(b)]
    const stems = own.split(' ').slice(0, -1)
    if (echo.split(' ').some((stem) => stems.includes(stem))) add(homes.get(`${a.translation}\t${own}`), echo)
  }
  for (const occurrence of known) add(families.rootOf(knownNode(occurrence.id)), phrase(occurrence))
  return byFamily
}

/** For each phrase of a translation the family that has most pairs with it, the first of those. */
function homesOf(pairs: readonly Pair[], families: Families): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const pair of pairs) {
    const family = familyOf(families, pair)
    for (const node of [`${pair.translationA}\t${pair.a}`, `${pair.translationB}\t${pair.b}`]) {
      const own = counts.get(node) ?? new Map<string, number>()
      counts.set(node, own)
      own.set(family, (own.get(family) ?? 0) + 1)
    }
  }
  const foremost = (of: ReadonlyMap<string, number>): string =>
    [...of].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
  return new Map([...counts].map(([node, of]) => [node, foremost(of)]))
}
