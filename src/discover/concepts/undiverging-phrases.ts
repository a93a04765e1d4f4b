import type {DivergenceColumns} from '../divergence-columns.ts'
import type {Lines} from '../phrase/lines.ts'
import type {Grouping} from './group.ts'
import type {PhrasePairs} from './pair.ts'
import type {Phrases} from './phrase-tree.ts'

/** A commentary says other things too, so that only what is sure counts. */
const least = 0.75

/**
 * Phrases that render a family's concept though no divergence between translations shows it: phrases of commentaries
 * that correspond to one of its phrases and share a word with it, as "AI agents" does with "intelligent agents".
 *
 * @param homes the family of each phrase of a translation, where it has one
 * @param add takes the phrases, each with its family
 */
export function addInCommentaries(
  found: DivergenceColumns,
  lines: readonly Lines[],
  phrases: Phrases,
  homes: (translation: number, phrase: number) => number | undefined,
  add: (family: number, phrase: number) => void,
): void {
  for (let d = 0; d < found.count; d++) {
    if (found.scores.at(d) < least) continue
    const own = phrases.at(lines[found.translationA(d)]!, ...found.contentA(d))
    const echo = phrases.at(lines[found.translationB(d)]!, ...found.contentB(d))
    const words = phrases.codesOf(own)
    if (!phrases.codesOf(echo).some((word) => words.includes(word))) continue
    const family = homes(found.translationA(d), own)
    if (family !== undefined) add(family, echo)
  }
}

/** For each phrase of a translation the family that has most pairs with it, the first of those. */
export function homesOf(
  pairs: PhrasePairs,
  {familyOf, crossings}: Grouping,
): (translation: number, phrase: number) => number | undefined {
  const counts = new Map<number, Map<number, Map<number, number>>>()
  const count = (translation: number, phrase: number, family: number, times: number): void => {
    const byPhrase = counts.get(translation) ?? new Map<number, Map<number, number>>()
    counts.set(translation, byPhrase)
    const own = byPhrase.get(phrase) ?? new Map<number, number>()
    byPhrase.set(phrase, own)
    own.set(family, (own.get(family) ?? 0) + times)
  }
  for (let pair = 0; pair < pairs.count; pair++) {
    if (crossings.has(pair)) continue
    count(pairs.translationA(pair), pairs.a.at(pair), familyOf(pair), pairs.times.at(pair))
    count(pairs.translationB(pair), pairs.b.at(pair), familyOf(pair), pairs.times.at(pair))
  }
  return (translation, phrase) => {
    const own = counts.get(translation)?.get(phrase)
    return own && [...own].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
  }
}
