import type {Collation} from '../../collate/index.ts'
import type {Occurrence} from '../concordance.ts'
import type {DivergenceColumns} from '../divergence-columns.ts'
import {weigherOf} from './for-and-against.ts'
import {GroupedConcept, type Renderings} from './grouped-concept.ts'
import type {KnownOccurrence} from './known.ts'
import type {Members} from './members.ts'
import {type Met, nameOf, Taken} from './name.ts'
import type {NamedPairs} from './named-pairs.ts'
import {CommonRows, steadinessOf, strengthOf} from './strength.ts'

/** Concepts, the strongest first. */
interface RankedConcepts {
  concepts: readonly GroupedConcept[]
  /** By number of a family: the place of its concept. */
  placeOf: Int32Array
}

/**
 * Makes a concept of each family of divergences: names it, weighs what speaks for it, and puts the strongest first.
 *
 * @param told the renderings of each family
 * @param knownOf by divergence: the term of the termbase that it is about
 */
export function makeConcepts(
  collation: Collation,
  found: DivergenceColumns,
  named: NamedPairs,
  members: Members,
  told: Renderings,
  knownOf: ReadonlyMap<number, KnownOccurrence>,
): RankedConcepts {
  const weigh = weigherOf(collation)
  const hasGlosses = collation.rows.some(({readings}) =>
    readings.some((reading) => reading.some(({clause}) => clause.glosses.length > 0)),
  )
  const taken = new Taken()
  const common = new CommonRows()
  const strengths: number[] = []
  const concepts: GroupedConcept[] = []
  for (let number = 0; number < members.count; number++) {
    const own = members.of(number)
    const renderings = told.of(number)
    const betweens = [...new Set(own.map((d) => found.between.at(d)))].map((one) => found.betweens[one]!)
    const inRows = own.map((d) => found.rows.at(d))
    const name = nameOf(
      collation,
      renderings,
      metIn(own, named),
      own.flatMap((d) => knownOf.get(d) ?? [])[0],
      hasGlosses ? own.flatMap((d): Occurrence[] => Object.values(found.occurrences(d))) : [],
      taken,
    )
    const concept = new GroupedConcept(told, number, name, {
      score: own.reduce((most, d) => Math.max(most, found.scores.at(d)), 0),
      termhood: own.reduce((sum, d) => sum + found.termhoods.at(d), 0) / own.length,
      evidence: weigh(renderings, inRows, betweens),
    })
    strengths.push(strengthOf(concept, steadinessOf(renderings, own.length, betweens, common)))
    concepts.push(concept)
  }
  const order = [...concepts.keys()].sort((x, y) => strengths[y]! - strengths[x]! || x - y)
  const placeOf = new Int32Array(order.length)
  for (const [place, number] of order.entries()) placeOf[number] = place
  return {concepts: order.map((number) => concepts[number]!), placeOf}
}

/** The pairs of phrases of some divergences, in the order in which they are met. */
function metIn(divergences: readonly number[], {pairOf, sidesOf}: NamedPairs): Met[] {
  const times = new Map<number, number>()
  for (const d of divergences) times.set(pairOf[d]!, (times.get(pairOf[d]!) ?? 0) + 1)
  return Array.from(times, ([pair, times]) => ({sides: sidesOf(pair), times}))
}
