import type {Collation} from '../../collate/index.ts'
import {once} from '../../once.ts'
import type {Crossing, Divergence, Occurrence} from '../concordance.ts'
import type {DivergenceColumns} from '../divergence-columns.ts'
import type {Lines} from '../phrase/lines.ts'
import {wordCounter} from './count-words.ts'
import {type CrossedLink, readCrossings} from './crossings.ts'
import {weigherOf} from './for-and-against.ts'
import {type Grouping, groupPairs} from './group.ts'
import {GroupedConcept, Renderings} from './grouped-concept.ts'
import type {KnownOccurrence} from './known.ts'
import {membersOf} from './members.ts'
import {type Met, nameOf, Taken} from './name.ts'
import {type NamedPairs, nameFound} from './named-pairs.ts'
import type {PhrasePairs} from './pair.ts'
import {Parties} from './parties.ts'
import {Phrases} from './phrase-tree.ts'
import {CommonRows, confirm, steadinessOf, strengthOf} from './strength.ts'
import {addInCommentaries, homesOf} from './undiverging-phrases.ts'

/** What concepts are made of beside divergences; all of it may be empty. */
interface Beside {
  /**
   * Divergences between translations (`a`) and commentaries (`b`), which add renderings: those that say one of the
   * phrases of the translations (by translation) in other words.
   */
  inCommentaries(phrases: Phrases, of: (translation: number) => ReadonlySet<number>): DivergenceColumns
  /** Terms of the termbase in their places; they add renderings too. */
  known: readonly KnownOccurrence[]
  /** By divergence: the term of the termbase that it is about, if any. */
  knownOf: ReadonlyMap<number, KnownOccurrence>
}

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
  const isCrossed = (d: number): boolean => grouping.crossings.has(pairOf[d]!) && !knownOf.has(d)
  const beside = phrasesBeside(lines, phrases, named, grouping, {inCommentaries, known, knownOf}, knownIds)
  const members = membersOf(
    found.count,
    (d) => (isCrossed(d) ? -1 : grouping.familyOf(pairOf[d]!)),
    pairs.count,
  )
  const {ranks} = phrases
  const told = new Renderings(lines, phrases, members.count, (number) =>
    phrasesOf(members.of(number), named, ranks, beside.get(members.families[number]!)),
  )
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
  const ranked = new Int32Array(order.length)
  for (const [place, concept] of order.entries()) ranked[concept] = place
  const numberOf = new Map(Array.from(members.families, (family, number) => [family, ranked[number]!]))
  const ordered = order.map((concept) => concepts[concept]!)
  // What crosses two concepts is told where its first phrase is at home.
  const conceptsOf = (d: number): number[] =>
    (isCrossed(d) ? grouping.crossings.get(pairOf[d]!)! : [pairOf[d]!]).map(
      (pair) => numberOf.get(grouping.familyOf(pair)) ?? -1,
    )
  const isCrossing = (d: number): boolean => {
    const [ofA, ofB] = isCrossed(d) ? conceptsOf(d) : []
    return ofA !== undefined && ofA >= 0 && ofB! >= 0 && ofA !== ofB
  }
  const rowsOf = rowCounter(found, named, grouping)
  const placed = (d: number): Divergence => ({
    ...found.at(d),
    concept: conceptsOf(d)[0]!,
    score: confirm(found.scores.at(d), rowsOf(d)),
  })
  const links = once(() => {
    const links: CrossedLink[] = []
    for (let d = 0; d < found.count; d++) {
      if (!isCrossing(d)) continue
      const {row, a, b, score} = placed(d)
      links.push({row, a, b, score, concepts: conceptsOf(d) as [number, number]})
    }
    return links
  })
  const parties = once(() => {
    const crossed = links().flatMap(({concepts}) => concepts)
    return new Parties(collation, lines, ordered, crossed)
  })
  return {
    concepts: ordered,
    *divergences() {
      for (let d = 0; d < found.count; d++) {
        if (isCrossing(d)) continue
        const divergence = placed(d)
        if (!parties().tells(divergence)) yield divergence
      }
    },
    crossings() {
      return readCrossings(collation, parties(), links(), found.met)
    },
    parties,
  }
}

/** The pairs of phrases of some divergences, in the order in which they are met. */
function metIn(divergences: readonly number[], {pairOf, sidesOf}: NamedPairs): Met[] {
  const times = new Map<number, number>()
  for (const d of divergences) times.set(pairOf[d]!, (times.get(pairOf[d]!) ?? 0) + 1)
  return Array.from(times, ([pair, times]) => ({sides: sidesOf(pair), times}))
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

/** The phrases of a translation in pairs. */
function saidBy(translation: number, pairs: PhrasePairs): Set<number> {
  const said = new Set<number>()
  for (let pair = 0; pair < pairs.count; pair++) {
    if (pairs.translationA(pair) === translation) said.add(pairs.a.at(pair))
    if (pairs.translationB(pair) === translation) said.add(pairs.b.at(pair))
  }
  return said
}

/** By family, phrases that are its concept's though no divergence between translations shows it. */
function phrasesBeside(
  lines: readonly Lines[],
  phrases: Phrases,
  {pairs}: NamedPairs,
  grouping: Grouping,
  {inCommentaries, known}: Beside,
  knownIds: ReadonlyMap<string, number>,
): Map<number, Set<number>> {
  const byFamily = new Map<number, Set<number>>()
  const add = (family: number, phrase: number): void => {
    byFamily.set(family, (byFamily.get(family) ?? new Set()).add(phrase))
  }
  const found = inCommentaries(phrases, (translation) => saidBy(translation, pairs))
  if (found.count > 0) addInCommentaries(found, lines, phrases, homesOf(pairs, grouping), add)
  for (const {id, translation, row, clause, start, end} of known) {
    const [from, to] = lines[translation]!.contentIn(row, clause, start, end)
    add(grouping.familyOfKnown(knownIds.get(id)!), phrases.at(lines[translation]!, from, to))
  }
  return byFamily
}

/**
 * Counts the rows in which the two translations of a pair differ so: a further translation is no evidence of these two.
 * Few rows are enough to be sure, so that more are not told apart.
 */
function rowCounter(
  found: DivergenceColumns,
  {pairOf}: NamedPairs,
  {within}: Grouping,
): (divergence: number) => number {
  const counts = new Map<number, {count: number; row: number}>()
  const nameOf = (d: number): number => within[pairOf[d]!]! * 2 ** 16 + found.between.at(d)
  for (let d = 0; d < found.count; d++) {
    const row = found.rows.at(d)
    const known = counts.get(nameOf(d))
    if (!known) counts.set(nameOf(d), {count: 1, row})
    else if (known.row !== row) {
      known.count++
      known.row = row
    }
  }
  return (d) => counts.get(nameOf(d))!.count
}
