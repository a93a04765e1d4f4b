import {Families} from './families.ts'
import {type Core, coreOf, type Phrase, wordsIn} from './phrase.ts'

/** A pair of phrases that were found to correspond in a row, in two translations. */
export interface Pair {
  row: number
  translationA: number
  translationB: number
  a: Phrase
  b: Phrase
  /** Id of the termbase's concept that it is about. */
  known?: string | undefined
}

/** One name for a phrase of a translation. */
export const nodeOf = (translation: number, phrase: Phrase): string => `${translation}\t${phrase}`

/** The name of a concept of the termbase. */
export const knownNode = (id: string): string => `known\t${id}`

/** A phrase that corresponds to so many others is a word of many uses, and joins nothing. */
const hub = 4

/** A single word that is met with each partner but once has many uses, too, unless that is this share of its places. */
const leastShare = 0.5

/**
 * Says for every pair which pair of phrases names its concept, and which concepts are one.
 *
 * A pair is named by its core where that core is a head noun that differs in other company too ("compute" / "computing
 * power" in "intelligent compute supply" and "compute network"), else by itself: modifiers such as "smart" /
 * "intelligent" would chain all that is smart together. Pairs that share a rendering are one concept, unless that
 * rendering has so many partners that it tells nothing, or is a word met here and there with one and another.
 *
 * @param countOf how often a translation says a phrase
 * @returns the named pairs, in the order given, and the families of their nodes
 */
export function groupPairs(
  pairs: readonly Pair[],
  countOf: (translation: number, phrase: Phrase) => number,
): {named: Pair[]; families: Families} {
  const cores = pairs.map(({a, b, known}) => (known === undefined ? coreOf(a, b) : undefined))
  const company = new Map<string, {contexts: Set<string>; final: boolean}>()
  const whole = new Set<string>()
  for (const [p, pair] of pairs.entries()) {
    whole.add(nodeOf(pair.translationA, pair.a)).add(nodeOf(pair.translationB, pair.b))
    const core = cores[p]
    if (!core) continue
    const id = idOf(pair, core)
    const known = company.get(id) ?? {contexts: new Set(), final: false}
    known.contexts.add(`${pair.a}|${pair.b}`)
    known.final ||= core.final
    company.set(id, known)
  }
  const named = pairs.map((pair, p) => {
    const core = cores[p]
    if (!core) return pair
    const {contexts, final} = company.get(idOf(pair, core))!
    const isKnown = (translation: number, phrase: Phrase): boolean =>
      wordsIn(phrase) > 1 && whole.has(nodeOf(translation, phrase))
    if (
      (final && contexts.size > 1) ||
      isKnown(pair.translationA, core.a) ||
      isKnown(pair.translationB, core.b)
    )
      return {...pair, a: core.a, b: core.b}
    return pair
  })
  const partners = new Map<string, string[]>()
  for (const {translationA, translationB, a, b} of named) {
    const [x, y] = [nodeOf(translationA, a), nodeOf(translationB, b)]
    partners.set(x, [...(partners.get(x) ?? []), y])
    partners.set(y, [...(partners.get(y) ?? []), x])
  }
  const joins = (translation: number, phrase: Phrase): boolean => {
    const met = partners.get(nodeOf(translation, phrase))!
    const different = new Set(met).size
    if (different >= hub) return false
    if (different === 1 || different < met.length || wordsIn(phrase) > 1) return true
    return met.length >= leastShare * countOf(translation, phrase)
  }
  const families = new Families()
  for (const [p, pair] of named.entries()) {
    const own = `pair\t${pair.translationA}\t${pair.a}\t${pair.translationB}\t${pair.b}`
    if (joins(pair.translationA, pair.a)) families.join(own, nodeOf(pair.translationA, pair.a))
    if (joins(pair.translationB, pair.b)) families.join(own, nodeOf(pair.translationB, pair.b))
    if (pair.known !== undefined) families.join(own, knownNode(pair.known))
    named[p] = pair
  }
  return {named, families}
}

export const familyOf = (families: Families, {translationA, translationB, a, b}: Pair): string =>
  families.rootOf(`pair\t${translationA}\t${a}\t${translationB}\t${b}`)

const idOf = ({translationA, translationB}: Pair, {a, b}: Core): string =>
  `${translationA}\t${a}\t${translationB}\t${b}`
