import type {Collation} from '../../collate/index.ts'
import type {Inconsistency, Occurrence, Rendering} from '../concordance.ts'
import {strippedWords} from './stripped.ts'

/**
 * Joins what one pivot shows, word by word and phrase by phrase. A rendering that stands in a place already listed
 * (`cooperative` in `cooperative mode`) is there already.
 */
export function joinByPivot(collation: Collation, found: readonly Inconsistency[]): Inconsistency[] {
  const joined = new Map<string, Inconsistency>()
  for (const inconsistency of found) {
    const {translation, pivot} = inconsistency
    const {language} = collation.words(pivot!.translation)
    const key = `${translation} ${pivot!.translation} ${strippedWords(language, pivot!.text, language.stem)}`
    const known = joined.get(key)
    joined.set(key, known ? join(known, inconsistency) : inconsistency)
  }
  return [...joined.values()]
}

function join(a: Inconsistency, b: Inconsistency): Inconsistency {
  // What is cut closer to the pivot comes first, and the other adds what is missing.
  const [close, wide] = wordiness(b) < wordiness(a) ? [b, a] : [a, b]
  const taken = close.renderings.flatMap(({occurrences}) => occurrences)
  const added = wide.renderings.filter(
    ({occurrences}) => !occurrences.some((place) => taken.some((other) => overlap(place, other))),
  )
  return {
    ...close,
    concept: Math.max(a.concept, b.concept),
    renderings: [...close.renderings, ...added].sort(byCount),
    score: Math.max(a.score, b.score),
  }
}

/** Mean length of a rendering. */
const wordiness = ({renderings}: Inconsistency): number =>
  renderings.reduce((sum, {text}) => sum + text.length, 0) / renderings.length

const byCount = (x: Rendering, y: Rendering): number => y.occurrences.length - x.occurrences.length

export const overlap = (x: Occurrence, y: Occurrence): boolean =>
  x.clause === y.clause && x.start < y.end && y.start < x.end
