import type {Collation} from '../../collate/index.ts'
import {once} from '../../once.ts'
import type {Crossing, Divergence} from '../concordance.ts'
import type {DivergenceColumns} from '../divergence-columns.ts'
import type {Lines} from '../phrase/lines.ts'
import {type Beside, phrasesBeside} from './beside.ts'
import {wordCounter} from './count-words.ts'
import {readCrossings} from './crossings.ts'
import {groupPairs} from './group.ts'
import {type GroupedConcept, Renderings} from './grouped-concept.ts'
import {makeConcepts} from './make-concepts.ts'
import {membersOf} from './members.ts'
import {type NamedPairs, nameFound} from './named-pairs.ts'
import {Parties} from './parties.ts'
import {Phrases} from './phrase-tree.ts'
import {PlacedDivergences} from './placed-divergences.ts'

/** Concepts of a work; its divergences as parts of them and what it writes as names are made when they are asked for. */
interface Grouped {
  concepts: readonly GroupedConcept[]
  /** Those that are no crossing, in their order. */
  divergences(): Generator<Divergence>
  crossings(): Crossing[]
  parties(): Parties
}

/**
 * Groups divergences into concepts over the whole work, each with every place of every rendering in all translations.
 *
 * @param lines by translation
 */
export function groupConcepts(
  collation: Collation,
  found: DivergenceColumns,
  lines: readonly Lines[],
  {inCommentaries, known, knownOf}: Beside,
): Grouped {
  const phrases = new Phrases()
  const named = nameFound(found, lines, phrases, knownOf)
  const {pairs, pairOf} = named
  const knownIds = new Map([...new Set(known.map(({id}) => id))].map((id, index) => [id, index]))
  const grouping = groupPairs(
    pairs,
    phrases,
    wordCounter(lines, phrases),
    named.knownBy(knownIds),
    knownIds.size,
  )
  const crossedBy = (d: number): readonly [number, number] | undefined =>
    knownOf.has(d) ? undefined : grouping.crossings.get(pairOf[d]!)
  const beside = phrasesBeside(lines, phrases, named, grouping, {inCommentaries, known}, knownIds)
  const members = membersOf(
    found.count,
    (d) => (crossedBy(d) ? -1 : grouping.familyOf(pairOf[d]!)),
    pairs.count,
  )
  const {ranks} = phrases
  const told = new Renderings(lines, phrases, members.count, (number) =>
    phrasesOf(members.of(number), named, ranks, beside.get(members.families[number]!)),
  )
  const {concepts, placeOf} = makeConcepts(collation, found, named, members, told, knownOf)
  const numberOf = new Map(Array.from(members.families, (family, number) => [family, placeOf[number]!]))
  const placed = new PlacedDivergences(
    found,
    named,
    grouping,
    crossedBy,
    (family) => numberOf.get(family) ?? -1,
  )
  const parties = once(() => {
    const crossed = placed.links().flatMap(({concepts}) => concepts)
    return new Parties(collation, lines, concepts, crossed)
  })
  return {
    concepts,
    *divergences() {
      for (const divergence of placed.divergences()) if (!parties().tells(divergence)) yield divergence
    },
    crossings: () => readCrossings(collation, parties(), placed.links(), found.met),
    parties,
  }
}

/** The phrases of a concept, by their texts. */
function phrasesOf(
  divergences: readonly number[],
  {pairs, pairOf}: NamedPairs,
  ranks: Int32Array,
  beside: ReadonlySet<number> | undefined,
): number[] {
  const own = new Set(beside)
  for (const d of divergences) own.add(pairs.a.at(pairOf[d]!)).add(pairs.b.at(pairOf[d]!))
  return [...own].sort((x, y) => ranks[x]! - ranks[y]!)
}
