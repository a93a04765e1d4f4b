import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import type {Inconsistency, Occurrence, Rendering} from '../concordance.ts'
import {isDerivation} from './kinship.ts'
import {strippedWords} from './stripped.ts'

/**
 * Makes one inconsistency of all that have one steady name, or two names in common, in one translation: `capabilities`
 * beside `capacity` and beside `ability` is one case, whatever pivots prove it. Each name stays beside the steady one
 * under some pivot, so that no chain of links is needed to tell why it is there.
 */
export function joinByNames(
  collation: Collation,
  found: readonly Inconsistency[],
  lexicons: readonly (Lexicon | undefined)[],
): Inconsistency[] {
  const joined: {inconsistency: Inconsistency; names: string[]}[] = []
  for (const inconsistency of [...found].sort(byWeight)) {
    const {language} = collation.words(inconsistency.translation)
    const namesOf = ({renderings}: Inconsistency): string[] =>
      renderings.map(({text}) => strippedWords(language, text, language.stem))
    const names = namesOf(inconsistency)
    // Names of kin pivots (`human`, `humanity`) are one case sooner.
    const namesToShare = (a: Inconsistency, b: Inconsistency): number =>
      a.pivots.some((x) =>
        b.pivots.some(
          (y) =>
            x.translation === y.translation &&
            isDerivation(
              x.text.toLowerCase(),
              y.text.toLowerCase(),
              collation.words(x.translation).language.root,
              lexicons[x.translation],
            ),
        ),
      )
        ? 1
        : 2
    const isAlike = (other: (typeof joined)[number]): boolean =>
      other.inconsistency.translation === inconsistency.translation &&
      (names[0] === other.names[0] ||
        names.filter((name) => other.names.includes(name)).length >=
          namesToShare(other.inconsistency, inconsistency))
    const known = joined.find(isAlike)
    if (!known) joined.push({inconsistency, names})
    else {
      known.inconsistency = join(known.inconsistency, inconsistency, (text) =>
        strippedWords(language, text, language.stem),
      )
      known.names = namesOf(known.inconsistency)
    }
  }
  return joined
    .map(({inconsistency}) => inconsistency)
    .sort((a, b) => b.score - a.score || a.translation - b.translation || placeOf(a) - placeOf(b))
}

function join(a: Inconsistency, b: Inconsistency, sameness: (text: string) => string): Inconsistency {
  const [steadyName] = a.renderings.map(({text}) => sameness(text))
  const renderings = add(a.renderings, b.renderings, sameness)
  const steady = renderings.find(({text}) => sameness(text) === steadyName)!
  return {
    ...a,
    concept: a.concept < 0 ? b.concept : a.concept,
    // The name that most pivots prove stays first, whatever the others add up to.
    renderings: [steady, ...renderings.filter((rendering) => rendering !== steady).sort(byCount)],
    pivots: add(a.pivots, b.pivots, (text) => text.toLowerCase()).sort(byCount),
    score: Math.max(a.score, b.score),
  }
}

/** Adds renderings to others, each name and each place once. */
function add(
  known: readonly Rendering[],
  more: readonly Rendering[],
  sameness: (text: string) => string,
): Rendering[] {
  const all = [...known]
  for (const rendering of more) {
    const taken = all.flatMap(({occurrences}) => occurrences)
    const free = rendering.occurrences.filter((place) => !taken.some((other) => overlap(place, other)))
    if (free.length === 0) continue
    const at = all.findIndex(
      ({translation, text}) =>
        translation === rendering.translation && sameness(text) === sameness(rendering.text),
    )
    if (at < 0) all.push({...rendering, occurrences: free})
    else all[at] = {...all[at]!, occurrences: [...all[at]!.occurrences, ...free].sort(byPlace)}
  }
  return all
}

const byCount = (x: Rendering, y: Rendering): number => y.occurrences.length - x.occurrences.length
const byPlace = (x: Occurrence, y: Occurrence): number => x.row - y.row || x.start - y.start
const placeOf = ({renderings}: Inconsistency): number => renderings[0]!.occurrences[0]!.row
const placesOf = ({renderings}: Inconsistency): number =>
  renderings.reduce((sum, {occurrences}) => sum + occurrences.length, 0)
const byWeight = (x: Inconsistency, y: Inconsistency): number =>
  placesOf(y) - placesOf(x) ||
  y.score - x.score ||
  placeOf(x) - placeOf(y) ||
  (x.renderings[0]!.text < y.renderings[0]!.text ? -1 : 1)

export const overlap = (x: Occurrence, y: Occurrence): boolean =>
  x.translation === y.translation && x.clause === y.clause && x.start < y.end && y.start < x.end
