import type {Counted} from './count.ts'
import {Families} from './families.ts'
import {containFamilies, mergeFamilies} from './merge.ts'
import {familyOf, nodeOf, type Pair, sideOf} from './pair.ts'
import {coreOf, type Phrase, wordsIn} from './phrase.ts'

/** The name of a concept of the termbase. */
export const knownNode = (id: string): string => `known\t${id}`

/** A phrase that corresponds to so many others of one translation is a word of many uses, and joins nothing. */
const hub = 4

/** A single word that is met with each partner but once has many uses, too, unless that is this share of its places. */
const leastShare = 0.5

/**
 * A word joins the partner of another only if it is met with it in this share of its places, or is a part of that
 * other one's name.
 */
const faithful = 0.25

/** A partner is strong if it is met so often, and so many times as often as another. */
const strong = {times: 2, ratio: 2}

/** Pairs that are named, and the families of their nodes. */
export interface Grouping {
  /** In the order given. */
  named: readonly Pair[]
  families: Families
  /** For each pair its family among those of its two translations alone. */
  within: string[]
  /**
   * For a pair of which each side has a strong partner of its own, these two: `Contractor` / `Customer` beside
   * `Contractor` / `Supplier` and `Client` / `Customer`. It joins nothing. By index of the pair.
   */
  crossings: Map<number, [Pair, Pair]>
}

/**
 * Says for every pair which pair of phrases names its concept, and which concepts are one.
 *
 * A pair is named by its core where that core is a head noun that differs in other company too ("compute" / "computing
 * power" in "intelligent compute supply" and "compute network"), else by itself: modifiers such as "smart" /
 * "intelligent" would chain all that is smart together. Pairs of two translations that share a rendering are one concept,
 * unless that rendering has so many partners that it tells nothing, or is a word met here and there with one and another.
 * What is said of two translations depends on these two alone; then families of different translations become one where
 * they agree.
 *
 * @param named pairs, as `namePairs` names them
 * @param counted how often translations say what, over the whole work
 */
export function groupPairs(
  named: readonly Pair[],
  {wordsOf: countOf, timesOf}: Pick<Counted, 'wordsOf' | 'timesOf'>,
): Grouping {
  const partners = partnersOf(named, timesOf)
  const families = new Families()
  const crossings = new Map<number, [Pair, Pair]>()
  for (const [p, pair] of named.entries()) {
    const {translationA, translationB, a, b} = pair
    const [ofA, ofB] = [partners.get(sideOf(pair, 'a'))!, partners.get(sideOf(pair, 'b'))!]
    const times = ofA.get(b)!.times
    const own = nodeOf(pair)
    const [strongOfA, strongOfB] = [strongerThan(times, ofA), strongerThan(times, ofB)]
    if (pair.known === undefined && strongOfA && strongOfB) {
      crossings.set(p, [strongOfA, strongOfB])
      continue
    }
    const isFaithful = (translation: number, phrase: Phrase, beside: Partners): boolean =>
      wordsIn(phrase) > 1 ||
      times >= faithful * countOf(translation, phrase) ||
      sharesWord(phrase, foremostOf(beside))
    if (joins(ofA, translationA, a, countOf) && (isForemost(times, ofA) || isFaithful(translationB, b, ofA)))
      families.join(own, sideOf(pair, 'a'))
    if (joins(ofB, translationB, b, countOf) && (isForemost(times, ofB) || isFaithful(translationA, a, ofB)))
      families.join(own, sideOf(pair, 'b'))
    if (pair.known !== undefined) families.join(own, knownNode(pair.known))
  }
  const joining = named.filter((_, p) => !crossings.has(p))
  for (const between of byTranslations(joining)) containFamilies(between, families)
  const within = named.map((pair) => familyOf(families, pair))
  mergeFamilies(joining, families)
  return {named, families, within, crossings}
}

/** Names every pair by its core or by itself. */
export function namePairs(pairs: readonly Pair[]): Pair[] {
  const cores = pairs.map(({a, b, known}) => (known === undefined ? coreOf(a, b) : undefined))
  const company = new Map<string, {contexts: Set<string>; final: boolean}>()
  const whole = new Set<string>()
  for (const [p, pair] of pairs.entries()) {
    whole.add(sideOf(pair, 'a')).add(sideOf(pair, 'b'))
    const core = cores[p]
    if (!core) continue
    const id = nodeOf({...pair, ...core})
    const known = company.get(id) ?? {contexts: new Set(), final: false}
    known.contexts.add(`${pair.a}|${pair.b}`)
    known.final ||= core.final
    company.set(id, known)
  }
  return pairs.map((pair, p) => {
    const core = cores[p]
    if (!core) return pair
    const short = {...pair, a: core.a, b: core.b}
    const {contexts, final} = company.get(nodeOf(short))!
    const isKnown = (side: 'a' | 'b'): boolean => wordsIn(short[side]) > 1 && whole.has(sideOf(short, side))
    return (final && contexts.size > 1) || isKnown('a') || isKnown('b') ? short : pair
  })
}

function byTranslations(pairs: readonly Pair[]): Pair[][] {
  const groups = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const name = `${pair.translationA} ${pair.translationB}`
    const known = groups.get(name)
    if (known) known.push(pair)
    else groups.set(name, [pair])
  }
  return [...groups.values()]
}

/** By phrase of the other translation, how often it is met, and the first pair that shows it. */
type Partners = Map<Phrase, {times: number; pair: Pair}>

/** The partners of every side of every pair. */
function partnersOf(pairs: readonly Pair[], timesOf: (pair: Pair) => number): Map<string, Partners> {
  const partners = new Map<string, Partners>()
  for (const pair of pairs) {
    for (const [side, other] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const node = sideOf(pair, side)
      let own = partners.get(node)
      if (!own) {
        own = new Map()
        partners.set(node, own)
      }
      if (!own.has(pair[other])) own.set(pair[other], {times: timesOf(pair), pair})
    }
  }
  return partners
}

function joins(
  partners: Partners,
  translation: number,
  phrase: Phrase,
  countOf: (translation: number, phrase: Phrase) => number,
): boolean {
  const different = partners.size
  if (different >= hub) return false
  let met = 0
  for (const {times} of partners.values()) met += times
  if (different === 1 || different < met || wordsIn(phrase) > 1) return true
  return met >= leastShare * countOf(translation, phrase)
}

function isForemost(times: number, partners: Partners): boolean {
  for (const other of partners.values()) if (other.times > times) return false
  return true
}

const foremostOf = (partners: Partners): Phrase =>
  [...partners].reduce((best, next) => (next[1].times > best[1].times ? next : best))[0]

/** `agents` beside `intelligent agents`. */
function sharesWord(one: Phrase, other: Phrase): boolean {
  const words = other.split(' ')
  return one.split(' ').some((word) => word !== '' && words.includes(word))
}

/** The pair with a partner that is met much more often. */
function strongerThan(times: number, partners: Partners): Pair | undefined {
  let strongest: {times: number; pair: Pair} | undefined
  for (const other of partners.values()) {
    if (other.times < strong.times || other.times < strong.ratio * times) continue
    if (other.times > (strongest?.times ?? 0)) strongest = other
  }
  return strongest?.pair
}
