import type {Collation} from '../../collate/index.ts'
import {Families} from '../concepts/families.ts'
import type {Equivalent, Told} from './equivalents.ts'

/** What the languages say of one concept. */
export interface Group {
  /** By translation and phrase; the usual name of a translation first. */
  told: Told[]
  met: number
  alone: number
}

/**
 * Makes one concept of all that stands for one phrase of the original. Where there is none, phrases that stand for one
 * another are one concept, in whatever translations they are.
 */
export function groupEquivalents({translations}: Collation, equivalents: readonly Equivalent[]): Group[] {
  const numbers = new Map<string, number>()
  for (const {a, b} of equivalents)
    for (const {translation, phrase} of [a, b])
      if (!numbers.has(`${translation}\t${phrase}`)) numbers.set(`${translation}\t${phrase}`, numbers.size)
  const families = new Families(numbers.size)
  const nodeOf = ({translation, phrase}: Told): number => numbers.get(`${translation}\t${phrase}`)!
  const isSource = ({translation}: Told): boolean => translations[translation]!.role === 'source'
  // A phrase that stands for two terms of the original is a name of both.
  const nodesOf = ({a, b}: Equivalent): number[] => {
    const [source] = [a, b].filter(isSource)
    return source ? [nodeOf(source)] : [nodeOf(a), nodeOf(b)]
  }
  for (const equivalent of equivalents) {
    const [first, second] = nodesOf(equivalent)
    if (second !== undefined) families.join(first!, second)
  }
  const groups = new Map<number, Group>()
  for (const equivalent of equivalents) {
    const family = families.rootOf(nodesOf(equivalent)[0]!)
    const group = groups.get(family) ?? {told: [], met: 0, alone: 0}
    groups.set(family, group)
    group.met += equivalent.met
    group.alone += equivalent.alone
    for (const told of [equivalent.a, equivalent.b, ...equivalent.others]) add(group.told, told)
  }
  return [...groups.values()]
}

/** Adds places to the same phrase of the same translation, each once. */
function add(all: Told[], more: Told): void {
  const known = all.find(
    ({translation, phrase}) => translation === more.translation && phrase === more.phrase,
  )
  if (!known) {
    all.push({...more, places: [...more.places]})
    return
  }
  known.score = Math.max(known.score, more.score)
  const places = new Set(known.places.map(({at}) => at))
  for (const place of more.places) if (!places.has(place.at)) known.places.push(place)
  known.places.sort((x, y) => x.at - y.at)
}
