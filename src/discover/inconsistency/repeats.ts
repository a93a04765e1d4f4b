import type {Collation} from '../../collate/index.ts'
import type {Language} from '../../language/index.ts'
import type {Inconsistency} from '../concordance.ts'
import {strippedWords} from './stripped.ts'

/** What says more may be a little less sure. */
const nearlyAs = 0.9

/**
 * Leaves out what is said already: an inconsistency whose places all belong to a stronger one of the same
 * translation (two pivots, `cultivate` in two translations, show the same). Strongest first, then by place.
 */
export function leaveOutRepeats(collation: Collation, found: readonly Inconsistency[]): Inconsistency[] {
  const order = [...found].sort(
    (a, b) =>
      a.translation - b.translation ||
      b.renderings.length - a.renderings.length ||
      Number(b.concept >= 0) - Number(a.concept >= 0) ||
      b.score - a.score ||
      placeOf(a) - placeOf(b),
  )
  const kept: Named[] = []
  // What holds all names of another holds its first: only those are compared.
  const holders = new Map<string, Named[]>()
  for (const inconsistency of order) {
    const {language} = collation.words(inconsistency.translation)
    const names: Named = {
      inconsistency,
      stems: namesOf(inconsistency, language, language.stem),
      roots: namesOf(inconsistency, language, language.root),
    }
    // `industry` and `industrial` have one root: there the stems have to tell.
    const by = names.roots.size > 1 ? 'roots' : 'stems'
    const {translation} = inconsistency
    const first = names[by].values().next().value ?? ''
    const known = holders
      .get(`${translation} ${by} ${first}`)
      ?.some(
        (other) =>
          other.inconsistency.score >= nearlyAs * inconsistency.score &&
          [...names[by]].every((name) => other[by].has(name)),
      )
    if (known) continue
    kept.push(names)
    for (const kind of ['stems', 'roots'] as const) {
      for (const name of names[kind]) {
        const key = `${translation} ${kind} ${name}`
        const others = holders.get(key)
        if (others) others.push(names)
        else holders.set(key, [names])
      }
    }
  }
  return kept
    .map(({inconsistency}) => inconsistency)
    .sort((a, b) => b.score - a.score || a.translation - b.translation || placeOf(a) - placeOf(b))
}

interface Named {
  inconsistency: Inconsistency
  stems: Set<string>
  roots: Set<string>
}

/** The renderings by the stems or roots of their words. */
const namesOf = (
  {renderings}: Inconsistency,
  language: Language,
  strip: (folded: string) => string,
): Set<string> => new Set(renderings.map(({text}) => strippedWords(language, text, strip)))

const placeOf = ({renderings}: Inconsistency): number => renderings[0]!.occurrences[0]!.row
