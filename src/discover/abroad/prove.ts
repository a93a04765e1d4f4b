import {group} from '../../group.ts'
import type {Lines} from '../phrase/lines.ts'
import type {Company} from './company.ts'
import {drift, type Settled, type Side} from './settle.ts'

/** How far from the phrase a second name of it may stand, in shares of the sentence, and a usual one. */
const mostDrift = {second: 0.35, usual: 0.5}
/** A second name stands in so many units that say the phrase more often than the usual name. */
const leastLacking = 2
/** A word belongs to another one that goes with it so surely, and so much more surely. */
const leastOfRival = 0.75
const rivalsLead = {second: 1.3, usual: 1.8}

/** One of two translations, and whether it is the first. */
interface Named {
  side: Side
  lines: Lines
  isA: boolean
}

/**
 * Leaves out what is no name of a phrase though nothing else was left to face it: a second name far from the phrase, one
 * that stands beside the usual one mostly, and what goes with another word of the same units all over the work (`Work`
 * beside `licence`, where it is `œuvre` everywhere). The usual name is what the phrase is met with most.
 *
 * @returns the others, second names with a score
 */
export function proveNames(settled: readonly Settled[], a: Named, b: Named, company: Company): Settled[] {
  const wrong = new Set<Settled>()
  const scores = new Map<Settled, number>()
  const sides = [
    {from: a, name: b, phraseOf: (pair: Settled) => pair.a, nameOf: (pair: Settled) => pair.b},
    {from: b, name: a, phraseOf: (pair: Settled) => pair.b, nameOf: (pair: Settled) => pair.a},
  ]
  for (const {from, name, phraseOf, nameOf} of sides) {
    for (const pairs of group(settled, phraseOf).values()) {
      const usual = nameOf(usualOf(pairs, name, nameOf))
      // A pair may be settled in both rounds.
      if (pairs.every((pair) => nameOf(pair) === usual)) continue
      for (const pair of pairs) {
        const units = pair.met.map(([x, y]) => name.side.unitOf[name.isA ? x : y]!)
        const far = drift(pair.met, a.side, b.side)
        const isSecond = nameOf(pair) !== usual
        const lead = isSecond ? rivalsLead.second : rivalsLead.usual
        const lacking = (): number => unitsLacking(name.side, usual, from.side, phraseOf(pair), units)
        if (
          far > (isSecond ? mostDrift.second : mostDrift.usual) ||
          goesWithAnother(company, from, phraseOf(pair), name, nameOf(pair), units, lead) ||
          (isSecond && lacking() < leastLacking)
        )
          wrong.add(pair)
        else if (isSecond) scores.set(pair, Math.min(scores.get(pair) ?? 1, 1 - far))
      }
    }
  }
  return settled
    .filter((pair) => !wrong.has(pair))
    .map((pair) => (scores.has(pair) ? {...pair, score: scores.get(pair)!} : pair))
}

/** The pair whose name is met most; of two, the one that is said more often. */
function usualOf(pairs: readonly Settled[], {side}: Named, nameOf: (pair: Settled) => number): Settled {
  const placesOf = (pair: Settled): number => side.phrases.places[nameOf(pair)]!.length
  return pairs.reduce((most, pair) =>
    (pair.met.length - most.met.length || placesOf(pair) - placesOf(most)) > 0 ? pair : most,
  )
}

/** In how many of some units a name stands less often than the phrase. */
function unitsLacking(
  side: Side,
  name: number,
  from: Side,
  phrase: number,
  units: readonly number[],
): number {
  const [names, phrases] = [countByUnit(side, name), countByUnit(from, phrase)]
  const lacks = (unit: number): boolean => (names.get(unit) ?? 0) < (phrases.get(unit) ?? 0)
  return new Set(units.filter(lacks)).size
}

function countByUnit({phrases, unitOf}: Side, phrase: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const place of phrases.places[phrase]!)
    counts.set(unitOf[place]!, (counts.get(unitOf[place]!) ?? 0) + 1)
  return counts
}

/** Whether a word of a name goes with another word than those of the phrase, and that stands in most of the units, too. */
function goesWithAnother(
  company: Company,
  from: Named,
  phrase: number,
  name: Named,
  other: number,
  units: readonly number[],
  lead: number,
): boolean {
  const stems = new Set(stemsOf(from, phrase))
  return stemsOf(name, other).some((word) => {
    const rival = company.best(name.isA, word, stems)
    if (!rival || rival.dice < leastOfRival) return false
    const own = Math.max(...[...stems].map((stem) => company.dice(name.isA, word, stem)))
    if (rival.dice < lead * own) return false
    const has = new Set(company.unitsOf(from.isA, rival.stem))
    return 2 * units.filter((unit) => has.has(unit)).length > units.length
  })
}

function stemsOf({side: {phrases}, lines}: Named, phrase: number): number[] {
  const first = phrases.places[phrase]![0]!
  return Array.from({length: phrases.sizes[phrase]!}, (_, word) => lines.stems[first + word]!)
}
