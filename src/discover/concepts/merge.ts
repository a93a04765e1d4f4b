import type {Families} from './families.ts'
import type {PhrasePairs} from './pair.ts'

/** Two families agree if this share of what each says in a translation is what the other says there. */
const agreement = 0.5

/** Families that are one concept, by their pairs. */
interface Group {
  pairs: number[]
  /** How often its pairs are met. */
  size: number
  /** Says which of two that are met as often comes first; undefined until it is asked for. */
  name?: string
}

/** What pairs are called in families, whose first name is that of the family: so that order depends on the texts alone. */
export type NameOf = (pair: number) => string

/**
 * Makes one family of those that say the same thing: of different pairs of translations where they agree in every
 * translation that both know, most of the partners of each and never one alone; and of any where the phrases of one are
 * among those of the other.
 *
 * @param joining pairs that may join, in their order
 */
export function mergeFamilies(
  joining: readonly number[],
  pairs: PhrasePairs,
  families: Families,
  nameOf: NameOf,
): void {
  joinAll(contain(agree(groupsOf(joining, pairs, families, nameOf), pairs, nameOf), pairs), families)
}

/** Makes one family of two where the phrases of one are among those of the other: its renderings would be told twice. */
export function containFamilies(
  joining: readonly number[],
  pairs: PhrasePairs,
  families: Families,
  nameOf: NameOf,
): void {
  joinAll(contain(groupsOf(joining, pairs, families, nameOf), pairs), families)
}

function joinAll(groups: readonly Group[], families: Families): void {
  for (const {pairs} of groups) for (const pair of pairs) families.join(pairs[0]!, pair)
}

/** The largest first. */
function groupsOf(
  joining: readonly number[],
  {times}: PhrasePairs,
  families: Families,
  nameOf: NameOf,
): Group[] {
  const groups = new Map<number, Group>()
  for (const pair of joining) {
    const root = families.rootOf(pair)
    const group = groups.get(root)
    if (group) {
      group.pairs.push(pair)
      group.size += times.at(pair)
    } else groups.set(root, {pairs: [pair], size: times.at(pair)})
  }
  return [...groups.values()].sort((x, y) => y.size - x.size || byName(x, y, nameOf))
}

const byName = (x: Group, y: Group, nameOf: NameOf): number =>
  nameOfGroup(x, nameOf) < nameOfGroup(y, nameOf) ? -1 : 1

function nameOfGroup(group: Group, nameOf: NameOf): string {
  group.name ??= group.pairs.map(nameOf).reduce((first, next) => (next < first ? next : first))
  return group.name
}

/** Translations stand so far apart among the nodes of phrases. */
const apart = 2 ** 32

/**
 * A group while it is asked with whom it agrees. Lists and no maps: of nine Bibles there are a million, and most say two
 * phrases.
 */
interface Asked extends Group {
  /** What it says: the phrases of each translation, ascending, and how often each. */
  nodes: number[]
  times: number[]
  /** The pairs of translations that it is known from. */
  between: number[]
}

function asked({pairs: own, size, name}: Group, pairs: PhrasePairs): Asked {
  const said = new Map<number, number>()
  const between: number[] = []
  for (const pair of own) {
    const nodes = [
      pairs.translationA(pair) * apart + pairs.a.at(pair),
      pairs.translationB(pair) * apart + pairs.b.at(pair),
    ]
    for (const node of nodes) said.set(node, (said.get(node) ?? 0) + pairs.times.at(pair))
    if (!between.includes(pairs.between.at(pair))) between.push(pairs.between.at(pair))
  }
  const nodes = [...said.keys()].sort((x, y) => x - y)
  const times = nodes.map((node) => said.get(node)!)
  return {pairs: own, size, ...(name !== undefined && {name}), nodes, times, between}
}

/** Joins families of different pairs of translations, the most frequent first. */
function agree(families: readonly Group[], pairs: PhrasePairs, nameOf: NameOf): readonly Group[] {
  if (pairs.betweens.length < 2) return families
  const groups = new Set<Asked>()
  const bySaid = new Map<number, Asked[]>()
  for (const family of families) {
    let own = asked(family, pairs)
    const near = new Set<Asked>()
    for (const node of own.nodes) for (const group of bySaid.get(node) ?? []) near.add(group)
    const alike = [...near]
      .map((group) => ({group, common: commonOf(group, own)}))
      .filter(({common}) => common > 0)
      .sort((x, y) => y.common - x.common || byName(x.group, y.group, nameOf))
    for (const {group} of alike) {
      // What was joined meanwhile may speak against it.
      if (commonOf(group, own) === 0) continue
      for (const node of group.nodes) {
        const known = bySaid.get(node)!
        known.splice(known.indexOf(group), 1)
      }
      groups.delete(group)
      const name = nameOfGroup(group, nameOf)
      own = asked({pairs: [...group.pairs, ...own.pairs], size: group.size + own.size, name}, pairs)
    }
    groups.add(own)
    for (const node of own.nodes) {
      const known = bySaid.get(node)
      if (known) known.push(own)
      else bySaid.set(node, [own])
    }
  }
  return [...groups]
}

/** How much two groups have in common; 0 where they do not agree, or are known from the same translations. */
function commonOf(x: Asked, y: Asked): number {
  for (const pair of x.between) if (y.between.includes(pair)) return 0
  let common = 0
  for (let i = 0, j = 0; i < x.nodes.length && j < y.nodes.length; ) {
    const [inX, inY] = [Math.floor(x.nodes[i]! / apart), Math.floor(y.nodes[j]! / apart)]
    const end = (Math.min(inX, inY) + 1) * apart
    const [from, fromOther] = [i, j]
    while (i < x.nodes.length && x.nodes[i]! < end) i++
    while (j < y.nodes.length && y.nodes[j]! < end) j++
    if (inX !== inY) continue
    const [ofX, ofY] = [sharedOf(x, from, i, y, fromOther, j), sharedOf(y, fromOther, j, x, from, i)]
    if (ofX.share < agreement || ofY.share < agreement) return 0
    common += Math.min(ofX.times, ofY.times)
  }
  return common
}

/** How often a group says in one translation what another says there, too, and what share that is. */
function sharedOf(
  own: Asked,
  from: number,
  to: number,
  other: Asked,
  fromOther: number,
  toOther: number,
): {times: number; share: number} {
  let [times, all] = [0, 0]
  let at = fromOther
  for (let i = from; i < to; i++) {
    const node = own.nodes[i]!
    all += own.times[i]!
    while (at < toOther && other.nodes[at]! < node) at++
    if (at < toOther && other.nodes[at] === node) times += own.times[i]!
  }
  return {times, share: times / all}
}

/** A group, and the phrases that it began with. */
interface Entry {
  group: Group
  phrases: readonly number[]
  isKept: boolean
}

/** Joins what another group says all of; the smallest are asked first, so that all end in the largest. */
function contain(groups: readonly Group[], pairs: PhrasePairs): Group[] {
  const entries = groups
    .map((group): Entry => ({group, phrases: phrasesOf(group, pairs), isKept: true}))
    .sort((x, y) => x.phrases.length - y.phrases.length || x.group.size - y.group.size)
  const byPhrase = new Map<number, Entry[]>()
  /** By phrase: how many of its groups are kept. */
  const kept = new Map<number, number>()
  for (const entry of entries) {
    for (const phrase of entry.phrases) {
      const known = byPhrase.get(phrase)
      if (known) known.push(entry)
      else byPhrase.set(phrase, [entry])
      kept.set(phrase, (kept.get(phrase) ?? 0) + 1)
    }
  }
  for (const entry of entries) {
    const {phrases} = entry
    const rarest = phrases.reduce((best, next) => (kept.get(next)! < kept.get(best)! ? next : best))
    if (kept.get(rarest)! < 2) continue
    const home = homeOf(entry, byPhrase.get(rarest)!)
    if (!home) continue
    home.group = {
      pairs: [...home.group.pairs, ...entry.group.pairs],
      size: home.group.size + entry.group.size,
    }
    entry.isKept = false
    for (const phrase of phrases) kept.set(phrase, kept.get(phrase)! - 1)
  }
  return entries.filter(({isKept}) => isKept).map(({group}) => group)
}

/** The largest of some that says all that an entry says. */
function homeOf(entry: Entry, others: readonly Entry[]): Entry | undefined {
  let home: Entry | undefined
  for (const other of others) {
    if (other === entry || !other.isKept || other.phrases.length < entry.phrases.length) continue
    if (home && other.group.size <= home.group.size) continue
    if (entry.phrases.every((phrase) => other.phrases.includes(phrase))) home = other
  }
  return home
}

/** Each once, in the order of its first place among the pairs. */
const phrasesOf = ({pairs: own}: Group, {a, b}: PhrasePairs): number[] => [
  ...new Set(own.flatMap((pair) => [a.at(pair), b.at(pair)])),
]
