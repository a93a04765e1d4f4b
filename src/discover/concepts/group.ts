import type {Counted} from './count.ts'
import {Families} from './families.ts'
import {containFamilies, mergeFamilies} from './merge.ts'
import {type PhrasePairs, Sides} from './pair.ts'
import type {Phrases} from './phrase-tree.ts'

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

/** The families of pairs. */
export interface Grouping {
  /** By pair: the pair that stands for its family. */
  familyOf(pair: number): number
  /** The same for a concept of the termbase, by its index among those met. */
  familyOfKnown(known: number): number
  /** By pair: its family among those of its two translations alone. */
  within: readonly number[]
  /**
   * For a pair of which each side has a strong partner of its own, these two: `Contractor` / `Customer` beside
   * `Contractor` / `Supplier` and `Client` / `Customer`. It joins nothing.
   */
  crossings: ReadonlyMap<number, readonly [number, number]>
}

/**
 * Says which pairs are one concept.
 *
 * Pairs of two translations that share a rendering are one concept, unless that rendering has so many partners that it
 * tells nothing, or is a word met here and there with one and another. What is said of two translations depends on
 * these two alone; then families of different translations become one where they agree.
 *
 * @param pairs as they are named, with how often each is met
 * @param known by pair the concepts of the termbase that it is about, by an index below `knownCount`
 * @param counted how often translations say what, over the whole work
 */
export function groupPairs(
  pairs: PhrasePairs,
  phrases: Phrases,
  {wordsOf: countOf}: Pick<Counted, 'wordsOf'>,
  known: ReadonlyMap<number, ReadonlySet<number>> = new Map(),
  knownCount = 0,
): Grouping {
  const {count} = pairs
  const sides = new Sides()
  const sideOf = [0, 1].map((side) =>
    Int32Array.from({length: count}, (_, pair) =>
      sides.add(pairs.between.at(pair), side as 0 | 1, (side === 0 ? pairs.a : pairs.b).at(pair)),
    ),
  )
  const partners = partnersOf(sides.count, sideOf)
  const firstKnown = count + sides.count
  const families = new Families(firstKnown + knownCount)
  const crossings = new Map<number, [number, number]>()
  for (let pair = 0; pair < count; pair++) {
    const times = pairs.times.at(pair)
    const [a, b] = [pairs.a.at(pair), pairs.b.at(pair)]
    const [sideA, sideB] = [sideOf[0]![pair]!, sideOf[1]![pair]!]
    const [ofA, ofB] = [partners(sideA), partners(sideB)]
    const [strongOfA, strongOfB] = [strongerThan(times, ofA, pairs), strongerThan(times, ofB, pairs)]
    const isCrossing = strongOfA >= 0 && strongOfB >= 0
    if (isCrossing) crossings.set(pair, [strongOfA, strongOfB])
    for (const id of known.get(pair) ?? []) families.join(pair, firstKnown + id)
    if (isCrossing && !known.has(pair)) continue
    const [inA, inB] = [pairs.translationA(pair), pairs.translationB(pair)]
    const isFaithful = (translation: number, phrase: number, beside: number): boolean =>
      phrases.sizeOf(phrase) > 1 ||
      times >= faithful * countOf(translation, phrase) ||
      shareWord(phrases, phrase, beside)
    const joinsA = joins(ofA, inA, a, pairs, phrases, countOf)
    if (joinsA && (isForemost(times, ofA, pairs) || isFaithful(inB, b, pairs.b.at(foremostOf(ofA, pairs)))))
      families.join(pair, count + sideA)
    const joinsB = joins(ofB, inB, b, pairs, phrases, countOf)
    if (joinsB && (isForemost(times, ofB, pairs) || isFaithful(inA, a, pairs.a.at(foremostOf(ofB, pairs)))))
      families.join(pair, count + sideB)
  }
  const joining: number[] = []
  for (let pair = 0; pair < count; pair++) if (!crossings.has(pair) || known.has(pair)) joining.push(pair)
  const nameOf = namer(pairs, phrases, (pair, side) => {
    return families.rootOf(count + sideOf[side]![pair]!) === families.rootOf(pair)
  })
  for (const [between] of pairs.betweens.entries())
    containFamilies(
      joining.filter((pair) => pairs.between.at(pair) === between),
      pairs,
      families,
      nameOf,
    )
  const within = Array.from({length: count}, (_, pair) => families.rootOf(pair))
  mergeFamilies(joining, pairs, families, nameOf)
  return {
    familyOf: (pair) => families.rootOf(pair),
    familyOfKnown: (id) => families.rootOf(firstKnown + id),
    within,
    crossings,
  }
}

/** The first of the names of a pair: its own, and those of its sides that are in its family. */
function namer(
  pairs: PhrasePairs,
  phrases: Phrases,
  isIn: (pair: number, side: 0 | 1) => boolean,
): (pair: number) => string {
  return (pair) => {
    const [a, b] = [phrases.textOf(pairs.a.at(pair)), phrases.textOf(pairs.b.at(pair))]
    const [inA, inB] = [pairs.translationA(pair), pairs.translationB(pair)]
    if (isIn(pair, 0)) return `${inA}\t${inB}\ta\t${a}`
    if (isIn(pair, 1)) return `${inA}\t${inB}\tb\t${b}`
    return `pair\t${inA}\t${a}\t${inB}\t${b}`
  }
}

/** For each side the pairs that have it, in their order. */
function partnersOf(count: number, sideOf: readonly Int32Array[]): (side: number) => Int32Array {
  const starts = new Int32Array(count + 1)
  for (const sides of sideOf) for (let pair = 0; pair < sides.length; pair++) starts[sides[pair]! + 1]!++
  for (let side = 0; side < count; side++) starts[side + 1]! += starts[side]!
  const next = starts.slice()
  const pairs = new Int32Array(starts[count]!)
  for (const sides of sideOf)
    for (let pair = 0; pair < sides.length; pair++) pairs[next[sides[pair]!]!++] = pair
  return (side) => pairs.subarray(starts[side]!, starts[side + 1]!)
}

function joins(
  partners: Int32Array,
  translation: number,
  phrase: number,
  {times}: PhrasePairs,
  phrases: Phrases,
  countOf: (translation: number, phrase: number) => number,
): boolean {
  const different = partners.length
  if (different >= hub) return false
  let met = 0
  for (const partner of partners) met += times.at(partner)
  if (different === 1 || different < met || phrases.sizeOf(phrase) > 1) return true
  return met >= leastShare * countOf(translation, phrase)
}

function isForemost(times: number, partners: Int32Array, pairs: PhrasePairs): boolean {
  for (const other of partners) if (pairs.times.at(other) > times) return false
  return true
}

/** The pair that is met most often, of several the first. */
const foremostOf = (partners: Int32Array, {times}: PhrasePairs): number =>
  partners.reduce((best, next) => (times.at(next) > times.at(best) ? next : best))

/** `agents` beside `intelligent agents`. */
function shareWord(phrases: Phrases, one: number, other: number): boolean {
  const words = phrases.codesOf(other)
  return phrases.codesOf(one).some((word) => words.includes(word))
}

/** The pair with a partner that is met much more often, the most frequent one; -1 if there is none. */
function strongerThan(times: number, partners: Int32Array, pairs: PhrasePairs): number {
  let strongest = -1
  let most = 0
  for (const other of partners) {
    const met = pairs.times.at(other)
    if (met < strong.times || met < strong.ratio * times || met <= most) continue
    most = met
    strongest = other
  }
  return strongest
}
