import {Pairs} from '../../collate/links/pairs.ts'
import {Partners} from './partners.ts'
import type {Recurring} from './recurring.ts'

/** Two phrases that stand in the same units more often than chance lets them. */
export interface PhrasePair {
  a: number
  b: number
  /** How much speaks for it: the more the better. */
  weight: number
  /** Names of several words that are met together mostly, and of which no word has a better partner. */
  isName: boolean
}

/** Phrases of which one is so much rarer than the other are not compared. */
const leastShare = 0.2
/** Share of the places of both that are met together (Dice). */
const leastDice = 0.5
/** The same of names of several words that go before the words in them. */
const leastOfNames = 0.6
const leastTogether = 2
/** What one more word on both sides is worth, and one on either. */
const wordOfBoth = 0.4
const wordOfEither = 0.2

/**
 * Phrases of two translations by how much speaks for them: the root of the log-likelihood ratio (Dunning 1993) of meeting in
 * a unit, times the share of their places that meet, times the share of their words that have no better partner outside.
 * Of two that weigh the same the longer is the name.
 */
export function pairPhrases(
  a: Recurring,
  b: Recurring,
  unitsOfA: Int32Array,
  unitsOfB: Int32Array,
  count: number,
): PhrasePair[] {
  const [inA, inB] = [byUnit(a, unitsOfA, count), byUnit(b, unitsOfB, count)]
  const pairs = new Pairs()
  const together: number[] = []
  for (let unit = 0; unit < count; unit++) {
    for (const [x, timesA] of inA[unit]!) {
      const size = a.places[x]!.length
      for (const [y, timesB] of inB[unit]!) {
        const other = b.places[y]!.length
        if (Math.min(size, other) < leastShare * Math.max(size, other)) continue
        const id = pairs.add(x, y)
        together[id] = (together[id] ?? 0) + Math.min(timesA, timesB)
      }
    }
  }
  const found: (Omit<PhrasePair, 'isName'> & {dice: number})[] = []
  for (const [id, times] of together.entries()) {
    const [x, y] = [pairs.a[id]!, pairs.b[id]!]
    const [size, other] = [a.places[x]!.length, b.places[y]!.length]
    const dice = (2 * times) / (size + other)
    if (times < leastTogether || dice < leastDice) continue
    found.push({a: x, b: y, dice, weight: dice * likelihoodRatio(times, size, other, count)})
  }
  const partners = new Partners(found, a, b)
  return found.map(({dice, ...pair}) => {
    const [wordsA, wordsB] = [a.words[pair.a]!, b.words[pair.b]!]
    const [fewer, more] = [Math.min(wordsA.length, wordsB.length), Math.max(wordsA.length, wordsB.length)]
    const length = 1 + wordOfBoth * (fewer - 1) + wordOfEither * (more - fewer)
    const inside = partners.shareInside(wordsA, wordsB)
    return {
      ...pair,
      weight: Math.sqrt(pair.weight) * inside * length,
      isName: more > 1 && inside === 1 && dice >= leastOfNames,
    }
  })
}

/** By unit: how often it has each phrase. */
function byUnit({places}: Recurring, unitOf: Int32Array, count: number): Map<number, number>[] {
  const units: Map<number, number>[] = Array.from({length: count}, () => new Map())
  for (let phrase = 0; phrase < places.length; phrase++) {
    for (const place of places[phrase]!) {
      const own = units[unitOf[place]!]
      own?.set(phrase, (own.get(phrase) ?? 0) + 1)
    }
  }
  return units
}

/** Log-likelihood ratio of two phrases, by the places of each and of both. */
function likelihoodRatio(both: number, a: number, b: number, units: number): number {
  const total = Math.max(units, a + b - both)
  const cells = [both, a - both, b - both, total - a - b + both]
  const expected = [a * b, a * (total - b), (total - a) * b, (total - a) * (total - b)]
  let sum = 0
  for (const [c, cell] of cells.entries()) if (cell > 0) sum += cell * Math.log((cell * total) / expected[c]!)
  return Math.max(0, 2 * sum)
}
