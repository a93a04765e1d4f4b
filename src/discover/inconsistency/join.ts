import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import type {Inconsistency, Occurrence, Rendering} from '../concordance.ts'
import {isDerivation} from './kinship.ts'
import {PlaceIndex} from './overlap.ts'
import {stripped} from './stripped.ts'

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
  const joined: Case[] = []
  const byName = new Map<string, Set<Case>>()
  for (const inconsistency of [...found].sort(byWeight)) {
    const {translation} = inconsistency
    const {language} = collation.words(translation)
    const sameness = (text: string): string => stripped(language, text).stems
    const namesOf = ({renderings}: Inconsistency): string[] => renderings.map(({text}) => sameness(text))
    const names = namesOf(inconsistency)
    const cases = new Set(names.flatMap((name) => [...(byName.get(`${translation} ${name}`) ?? [])]))
    const isAlike = (other: Case): boolean => {
      if (names[0] === other.names[0]) return true
      const common = names.filter((name) => other.names.includes(name)).length
      // Names of kin pivots (`human`, `humanity`) are one case sooner.
      return common > 1 || haveKinPivots(collation, lexicons, other.inconsistency, inconsistency)
    }
    const known = [...cases].sort((x, y) => x.number - y.number).find(isAlike)
    const own = known ?? caseOf(inconsistency, names, joined.length)
    if (known) {
      known.inconsistency = join(known, inconsistency, sameness)
      known.names = namesOf(known.inconsistency)
    } else joined.push(own)
    for (const name of own.names) {
      const key = `${translation} ${name}`
      byName.set(key, (byName.get(key) ?? new Set()).add(own))
    }
  }
  return joined
    .map(({inconsistency}) => inconsistency)
    .sort((a, b) => b.score - a.score || a.translation - b.translation || placeOf(a) - placeOf(b))
}

/** An inconsistency that others are joined to. */
interface Case {
  /** Cases are numbered in the order in which they are found; an inconsistency joins the first that is alike. */
  number: number
  inconsistency: Inconsistency
  /** Its renderings by their words, inflection apart. */
  names: string[]
  /** Where its renderings stand, and its pivots. */
  taken: {renderings: PlaceIndex; pivots: PlaceIndex}
}

function caseOf(inconsistency: Inconsistency, names: string[], number: number): Case {
  const [renderings, pivots] = [inconsistency.renderings, inconsistency.pivots].map(
    (named) => new PlaceIndex(named.flatMap(({occurrences}) => occurrences)),
  )
  return {number, inconsistency, names, taken: {renderings: renderings!, pivots: pivots!}}
}

/** Whether a pivot of the one is derived from a pivot of the other, in one translation. */
function haveKinPivots(
  collation: Collation,
  lexicons: readonly (Lexicon | undefined)[],
  a: Inconsistency,
  b: Inconsistency,
): boolean {
  return a.pivots.some((x) =>
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
}

function join(
  {inconsistency: a, taken}: Case,
  b: Inconsistency,
  sameness: (text: string) => string,
): Inconsistency {
  const [steadyName] = a.renderings.map(({text}) => sameness(text))
  const renderings = add(a.renderings, b.renderings, taken.renderings, sameness)
  const steady = renderings.find(({text}) => sameness(text) === steadyName)!
  return {
    ...a,
    concept: a.concept < 0 ? b.concept : a.concept,
    // The name that most pivots prove stays first, whatever the others add up to.
    renderings: [steady, ...renderings.filter((rendering) => rendering !== steady).sort(byCount)],
    pivots: add(a.pivots, b.pivots, taken.pivots, (text) => text.toLowerCase()).sort(byCount),
    score: Math.max(a.score, b.score),
  }
}

/** Adds renderings to others, each name and each place once; `taken` are all places known, and gets the new ones. */
function add(
  known: readonly Rendering[],
  more: readonly Rendering[],
  taken: PlaceIndex,
  sameness: (text: string) => string,
): Rendering[] {
  const all = [...known]
  for (const rendering of more) {
    const free = rendering.occurrences.filter((place) => !taken.overlaps(place))
    if (free.length === 0) continue
    taken.add(free)
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
