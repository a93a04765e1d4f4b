import type {CountWord} from './count-words.ts'
import {Families} from './families.ts'
import {containFamilies, mergeFamilies} from './merge.ts'
import {type PhrasePairs, Sides} from './pair.ts'
import {namesOf} from './pair-names.ts'
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

/**
 * A partner is strong if it is met so often, and so many times as often as another; a little less where two couples stand
 * beside each other, each the other's foremost partner: a clause that exchanges two parties may name one of them twice.
 */
const strong = {times: 2, ratio: 2, ofCouples: 1.5}

/** The families of pairs. */
export interface Grouping {
  /** By pair: the pair that stands for its family. */
  familyOf(pair: number): number
  /** The same for a concept of the termbase, by its index among those met. */
  familyOfKnown(known: number): number
  /** By pair: its family among those of its two translations alone. */
  within: Int32Array
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
 * @param countOf says how often a translation says a word
 */
export function groupPairs(
  pairs: PhrasePairs,
  phrases: Phrases,
  countOf: CountWord,
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
  const partners = partnersOf(sides.count, sideOf, pairs)
  const firstKnown = count + sides.count
  const families = new Families(firstKnown + knownCount)
  const crossings = new Map<number, [number, number]>()
  for (let pair = 0; pair < count; pair++) {
    const times = pairs.times.at(pair)
    const [a, b] = [pairs.a.at(pair), pairs.b.at(pair)]
    const [sideA, sideB] = [sideOf[0]![pair]!, sideOf[1]![pair]!]
    const [foremostOfA, foremostOfB] = [partners.foremost[sideA]!, partners.foremost[sideB]!]
    const [mostOfA, mostOfB] = [pairs.times.at(foremostOfA), pairs.times.at(foremostOfB)]
    const isCouple = (pair: number): boolean =>
      partners.foremost[sideOf[0]![pair]!] === pair && partners.foremost[sideOf[1]![pair]!] === pair
    const ratio = isCouple(foremostOfA) && isCouple(foremostOfB) ? strong.ofCouples : strong.ratio
    const isCrossing = isStronger(mostOfA, times, ratio) && isStronger(mostOfB, times, ratio)
    if (isCrossing) crossings.set(pair, [foremostOfA, foremostOfB])
    for (const id of known.get(pair) ?? []) families.join(pair, firstKnown + id)
    if (isCrossing && !known.has(pair)) continue
    const [inA, inB] = [pairs.translationA(pair), pairs.translationB(pair)]
    const isFaithful = (translation: number, phrase: number, beside: number): boolean =>
      phrases.sizeOf(phrase) > 1 ||
      times >= faithful * countOf(translation, phrase) ||
      shareWord(phrases, phrase, beside)
    const joins = (side: number, translation: number, phrase: number): boolean => {
      const [different, met] = [partners.different[side]!, partners.met[side]!]
      if (different >= hub) return false
      if (different === 1 || different < met || phrases.sizeOf(phrase) > 1) return true
      return met >= leastShare * countOf(translation, phrase)
    }
    // A single place proves little of what has another partner, too.
    const isOneOfMany = (side: number): boolean => times === 1 && partners.different[side]! > 1
    const followsB = !isOneOfMany(sideB) && isFaithful(inB, b, pairs.b.at(foremostOfA))
    const followsA = !isOneOfMany(sideA) && isFaithful(inA, a, pairs.a.at(foremostOfB))
    if (joins(sideA, inA, a) && (times >= mostOfA || followsB)) families.join(pair, count + sideA)
    if (joins(sideB, inB, b) && (times >= mostOfB || followsA)) families.join(pair, count + sideB)
  }
  const joining = Int32Array.from({length: count}, (_, pair) => pair).filter(
    (pair) => !crossings.has(pair) || known.has(pair),
  )
  const names = namesOf(
    pairs,
    phrases,
    (pair, side) => families.rootOf(count + sideOf[side]![pair]!) === families.rootOf(pair),
  )
  containFamilies(joining, pairs, families, names)
  const within = Int32Array.from({length: count}, (_, pair) => families.rootOf(pair))
  mergeFamilies(joining, pairs, families, names, phrases.count)
  return {
    familyOf: (pair) => families.rootOf(pair),
    familyOfKnown: (id) => families.rootOf(firstKnown + id),
    within,
    crossings,
  }
}

/** What there is to know of sides without a look at each of their pairs. */
interface Partners {
  /** By side: in how many pairs it is, and how often these are met. */
  different: Int32Array
  met: Int32Array
  /** The pair that is met most often, of several the first. */
  foremost: Int32Array
}

function partnersOf(count: number, sideOf: readonly Int32Array[], {times}: PhrasePairs): Partners {
  const different = new Int32Array(count)
  const met = new Int32Array(count)
  const foremost = new Int32Array(count).fill(-1)
  for (const sides of sideOf)
    for (let pair = 0; pair < sides.length; pair++) {
      const side = sides[pair]!
      different[side]!++
      met[side]! += times.at(pair)
      if (foremost[side]! < 0 || times.at(pair) > times.at(foremost[side]!)) foremost[side] = pair
    }
  return {different, met, foremost}
}

/** Whether a partner that is met so often is met much more often than another. */
const isStronger = (met: number, times: number, ratio: number): boolean =>
  met >= strong.times && met >= ratio * times

/** `agents` beside `intelligent agents`. */
function shareWord(phrases: Phrases, one: number, other: number): boolean {
  const words = phrases.codesOf(other)
  return phrases.codesOf(one).some((word) => words.includes(word))
}
