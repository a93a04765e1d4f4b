import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import {Taken} from '../word-spans.ts'
import {isDerivation} from './kinship.ts'
import type {Draft, Name} from './names.ts'
import {stripped} from './stripped.ts'

/**
 * Makes one inconsistency of all that have one steady name, or two names in common, in one translation: `capabilities`
 * beside `capacity` and beside `ability` is one case, whatever pivots prove it. Each name stays beside the steady one
 * under some pivot, so that no chain of links is needed to tell why it is there.
 */
export function joinByNames(
  collation: Collation,
  found: readonly Draft[],
  lexicons: readonly (Lexicon | undefined)[],
): Draft[] {
  const joined: Case[] = []
  const byName = new Map<string, Set<Case>>()
  for (const inconsistency of [...found].sort(byWeight)) {
    const {translation} = inconsistency
    const {language} = collation.words(translation)
    const sameness = (text: string): string => stripped(language, text).stems
    const namesOf = ({renderings}: Draft): string[] => renderings.map(({text}) => sameness(text))
    const names = namesOf(inconsistency)
    const cases = new Set(names.flatMap((name) => [...(byName.get(`${translation} ${name}`) ?? [])]))
    const isAlike = (other: Case): boolean => {
      if (names[0] === other.names[0]) return true
      const common = names.filter((name) => other.names.includes(name)).length
      // Names of kin pivots (`human`, `humanity`) are one case sooner.
      return common > 1 || haveKinPivots(collation, lexicons, other.inconsistency, inconsistency)
    }
    const known = [...cases].sort((x, y) => x.number - y.number).find(isAlike)
    const own: Case = known ?? {number: joined.length, inconsistency, names}
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
  inconsistency: Draft
  /** Its renderings by their words, inflection apart. */
  names: string[]
  /** Where its renderings stand, and its pivots; gathered when another one joins it. */
  taken?: {renderings: Taken; pivots: Taken}
}

function takenBy(own: Case): {renderings: Taken; pivots: Taken} {
  if (!own.taken) {
    own.taken = {renderings: new Taken(), pivots: new Taken()}
    for (const kind of ['renderings', 'pivots'] as const) {
      for (const {translation, spans} of own.inconsistency[kind]) own.taken[kind].add(translation, spans)
    }
  }
  return own.taken
}

/** Whether a pivot of the one is derived from a pivot of the other, in one translation. */
function haveKinPivots(
  collation: Collation,
  lexicons: readonly (Lexicon | undefined)[],
  a: Draft,
  b: Draft,
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

function join(own: Case, b: Draft, sameness: (text: string) => string): Draft {
  const a = own.inconsistency
  const taken = takenBy(own)
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

/** Adds names to others, each name and each place once; `taken` are all places known, and gets the new ones. */
function add(
  known: readonly Name[],
  more: readonly Name[],
  taken: Taken,
  sameness: (text: string) => string,
): Name[] {
  const all = [...known]
  for (const name of more) {
    const {translation} = name
    const free = name.spans.filter((start, end) => !taken.overlaps(translation, start, end))
    if (free.count === 0) continue
    taken.add(translation, free)
    const own = sameness(name.text)
    const at = all.findIndex((other) => other.translation === translation && sameness(other.text) === own)
    if (at < 0) all.push(name.at(free))
    else all[at] = all[at]!.with(name.at(free))
  }
  return all
}

const byCount = (x: Name, y: Name): number => y.count - x.count
const placeOf = ({renderings}: Draft): number => renderings[0]!.row
const placesOf = ({renderings}: Draft): number => renderings.reduce((sum, {count}) => sum + count, 0)
const byWeight = (x: Draft, y: Draft): number =>
  placesOf(y) - placesOf(x) ||
  y.score - x.score ||
  placeOf(x) - placeOf(y) ||
  (x.renderings[0]!.text < y.renderings[0]!.text ? -1 : 1)
