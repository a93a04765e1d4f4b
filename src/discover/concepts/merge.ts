import type {Families} from './families.ts'
import {familyOf, type Pair} from './pair.ts'
import type {Phrase} from './phrase.ts'

/** Two families agree if this share of what each says in a translation is what the other says there. */
const agreement = 0.5

/** Families that are one concept, with what they say in each translation, and how often. */
interface Group {
  roots: string[]
  said: Map<number, Map<Phrase, number>>
  /** The pairs of translations that it is known from. */
  between: Set<string>
  size: number
}

/**
 * Makes one family of those that say the same thing: of different pairs of translations where they agree in every
 * translation that both know, most of the partners of each and never one alone; and of any where the phrases of one are
 * among those of the other.
 */
export function mergeFamilies(pairs: readonly Pair[], families: Families): void {
  joinAll(contain(agree(groupsOf(pairs, families))), families)
}

/** Makes one family of two where the phrases of one are among those of the other: its renderings would be told twice. */
export function containFamilies(pairs: readonly Pair[], families: Families): void {
  joinAll(contain(groupsOf(pairs, families)), families)
}

function joinAll(groups: readonly Group[], families: Families): void {
  for (const {roots} of groups) for (const root of roots) families.join(roots[0]!, root)
}

function groupsOf(pairs: readonly Pair[], families: Families): Group[] {
  const groups = new Map<string, Group>()
  for (const pair of pairs) {
    const root = familyOf(families, pair)
    const group = groups.get(root) ?? {roots: [root], said: new Map(), between: new Set(), size: 0}
    groups.set(root, group)
    group.size++
    group.between.add(`${pair.translationA} ${pair.translationB}`)
    say(group, pair.translationA, pair.a, 1)
    say(group, pair.translationB, pair.b, 1)
  }
  return [...groups.values()].sort((x, y) => y.size - x.size || (x.roots[0]! < y.roots[0]! ? -1 : 1))
}

function say({said}: Group, translation: number, phrase: Phrase, times: number): void {
  const own = said.get(translation) ?? new Map<Phrase, number>()
  said.set(translation, own)
  own.set(phrase, (own.get(phrase) ?? 0) + times)
}

/** Joins families of different pairs of translations, the most frequent first. */
function agree(families: readonly Group[]): Group[] {
  if (families.every(({between}) => between.size === 1 && sameAs(families[0]!.between, between)))
    return [...families]
  const groups = new Set<Group>()
  const bySaid = new Map<string, Set<Group>>()
  const nodesOf = ({said}: Group): string[] =>
    [...said].flatMap(([translation, phrases]) =>
      [...phrases.keys()].map((phrase) => `${translation}\t${phrase}`),
    )
  for (const family of families) {
    const near = new Set(nodesOf(family).flatMap((node) => [...(bySaid.get(node) ?? [])]))
    const alike = [...near]
      .map((group) => ({group, common: commonOf(group, family)}))
      .filter(({common}) => common > 0)
      .sort((x, y) => y.common - x.common || (x.group.roots[0]! < y.group.roots[0]! ? -1 : 1))
    let own = family
    for (const {group} of alike) {
      // What was joined meanwhile may speak against it.
      if (commonOf(group, own) === 0) continue
      for (const node of nodesOf(group)) bySaid.get(node)!.delete(group)
      groups.delete(group)
      own = joined(group, own)
    }
    groups.add(own)
    for (const node of nodesOf(own)) {
      const known = bySaid.get(node)
      if (known) known.add(own)
      else bySaid.set(node, new Set([own]))
    }
  }
  return [...groups]
}

const sameAs = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
  x.size === y.size && [...x].every((one) => y.has(one))

/** How much two groups have in common; 0 where they do not agree, or are known from the same translations. */
function commonOf(x: Group, y: Group): number {
  for (const pair of x.between) if (y.between.has(pair)) return 0
  let common = 0
  for (const [translation, own] of x.said) {
    const others = y.said.get(translation)
    if (!others) continue
    const [ofX, ofY] = [shared(own, others), shared(others, own)]
    if (ofX.share < agreement || ofY.share < agreement) return 0
    common += Math.min(ofX.times, ofY.times)
  }
  return common
}

function shared(
  own: ReadonlyMap<Phrase, number>,
  others: ReadonlyMap<Phrase, number>,
): {times: number; share: number} {
  let [times, all] = [0, 0]
  for (const [phrase, count] of own) {
    all += count
    if (others.has(phrase)) times += count
  }
  return {times, share: times / all}
}

function joined(x: Group, y: Group): Group {
  const group: Group = {
    roots: [...x.roots, ...y.roots],
    said: new Map(),
    between: new Set([...x.between, ...y.between]),
    size: x.size + y.size,
  }
  for (const {said} of [x, y]) {
    for (const [translation, phrases] of said) {
      for (const [phrase, times] of phrases) say(group, translation, phrase, times)
    }
  }
  return group
}

/** Joins what another group says all of; the smallest are asked first, so that all end in the largest. */
function contain(groups: readonly Group[]): Group[] {
  const phrasesOf = ({said}: Group): Set<Phrase> =>
    new Set([...said.values()].flatMap((own) => [...own.keys()]))
  const entries = groups
    .map((group) => ({group, phrases: phrasesOf(group)}))
    .sort((x, y) => x.phrases.size - y.phrases.size || x.group.size - y.group.size)
  const byPhrase = new Map<Phrase, Set<(typeof entries)[number]>>()
  for (const entry of entries) {
    for (const phrase of entry.phrases) {
      const known = byPhrase.get(phrase)
      if (known) known.add(entry)
      else byPhrase.set(phrase, new Set([entry]))
    }
  }
  const kept = new Set(entries)
  for (const entry of entries) {
    const {phrases} = entry
    const rarest = [...phrases].reduce((best, phrase) =>
      byPhrase.get(phrase)!.size < byPhrase.get(best)!.size ? phrase : best,
    )
    let home: (typeof entries)[number] | undefined
    for (const other of byPhrase.get(rarest)!) {
      if (other === entry || other.phrases.size < phrases.size) continue
      if (home && other.group.size <= home.group.size) continue
      if ([...phrases].every((phrase) => other.phrases.has(phrase))) home = other
    }
    if (!home) continue
    home.group = joined(home.group, entry.group)
    kept.delete(entry)
    for (const phrase of phrases) byPhrase.get(phrase)!.delete(entry)
  }
  return [...kept].map(({group}) => group)
}
