import type {Collation} from '../../collate/index.ts'
import type {Concept, Crossing, Divergence, Occurrence} from '../concordance.ts'
import type {Lines} from '../phrase/lines.ts'
import {type PhraseRendering, renderingsOf} from './concept-renderings.ts'
import {countWork} from './count.ts'
import {type CrossedLink, readCrossings} from './crossings.ts'
import {weigherOf} from './for-and-against.ts'
import {groupPairs, namePairs} from './group.ts'
import type {KnownOccurrence} from './known.ts'
import {nameOf, Taken} from './name.ts'
import {familyOf, type Pair} from './pair.ts'
import {Parties} from './parties.ts'
import type {Phrase} from './phrase.ts'
import {PhrasePlaces, phraseAt} from './phrase-places.ts'
import {confirm, steadinessOf, strengthOf} from './strength.ts'
import {undivergingPhrases} from './undiverging-phrases.ts'

/** What concepts are made of beside divergences; all of it may be empty. */
export interface Beside {
  /**
   * Divergences between translations (`a`) and commentaries (`b`), which add renderings: those that say one of the
   * phrases of the translations (by translation) in other words.
   */
  inCommentaries(phrases: ReadonlyMap<number, ReadonlySet<Phrase>>): readonly Divergence[]
  /** Terms of the termbase in their places; they add renderings too. */
  known: readonly KnownOccurrence[]
}

/**
 * Groups divergences into concepts over the whole work, each with every place of every rendering in all translations.
 * Sets `concept` of each divergence.
 *
 * @param found divergences, with the term of the termbase that each is about, if any
 * @param lines by translation
 */
export function groupConcepts(
  collation: Collation,
  found: readonly {divergence: Divergence; known?: KnownOccurrence}[],
  lines: readonly Lines[],
  {inCommentaries, known}: Beside,
): {concepts: Concept[]; divergences: Divergence[]; crossings: Crossing[]; parties: Parties} {
  const divergences = found.map(({divergence}) => divergence)
  const phrase = (occurrence: Occurrence): Phrase => phraseAt(lines[occurrence.translation]!, occurrence)
  const pairs = namePairs(
    found.map(({divergence: {row, a, b}, known}) => ({
      row,
      translationA: a.translation,
      translationB: b.translation,
      a: phrase(a),
      b: phrase(b),
      known: known?.id,
    })),
  )
  const grouping = groupPairs(pairs, countWork(collation, lines, pairs))
  const {named, families, within, crossings} = grouping
  const beside = undivergingPhrases(inCommentaries(phrasesByTranslation(named)), known, phrase, grouping)
  const members = new Map<string, number[]>()
  for (const [d, pair] of named.entries()) {
    if (crossings.has(d)) continue
    const family = familyOf(families, pair)
    const known = members.get(family)
    if (known) known.push(d)
    else members.set(family, [d])
  }
  const phrasesOf = (family: string, indices: readonly number[]): Phrase[] =>
    [
      ...new Set([...indices.flatMap((d) => [named[d]!.a, named[d]!.b]), ...(beside.get(family) ?? [])]),
    ].sort()
  const sought = new Set([...members].flatMap(([family, indices]) => phrasesOf(family, indices)))
  const places = lines.map((ofTranslation) => new PhrasePlaces(ofTranslation, sought))
  const weigh = weigherOf(collation)
  const concepts: Concept[] = []
  const renderings: PhraseRendering[][] = []
  const strengths: number[] = []
  const numbers = new Array<number>(divergences.length).fill(-1)
  const taken = new Taken()
  for (const [family, indices] of members) {
    const own = indices.map((d) => divergences[d]!)
    const told = renderingsOf(phrasesOf(family, indices), places)
    const pairs = indices.map((d) => named[d]!)
    const name = nameOf(
      collation,
      told,
      pairs,
      indices.flatMap((d) => found[d]!.known ?? [])[0],
      own.flatMap(({a, b}) => [a, b]),
      taken,
    )
    for (const d of indices) numbers[d] = concepts.length
    renderings.push(told)
    concepts.push({
      ...name,
      renderings: told,
      score: Math.max(...own.map(({score}) => score)),
      termhood: own.reduce((sum, {termhood}) => sum + termhood, 0) / own.length,
      evidence: weigh(told, pairs),
    })
    strengths.push(strengthOf(concepts.at(-1)!, steadinessOf(told, pairs)))
  }
  const order = [...concepts.keys()].sort((x, y) => strengths[y]! - strengths[x]! || x - y)
  const rank = new Map(order.map((concept, place) => [concept, place]))
  const numberOf = new Map([...members].map(([family, [first]]) => [family, rank.get(numbers[first!]!)!]))
  const rowsOf = rowCounter(named, within)
  // What crosses two concepts is told where its first phrase is at home.
  const conceptsOf = (d: number): number[] =>
    (crossings.get(d) ?? [named[d]!]).map((pair) => numberOf.get(familyOf(families, pair)) ?? -1)
  const isCrossing = (d: number): boolean => {
    const [ofA, ofB] = crossings.has(d) ? conceptsOf(d) : []
    return ofA !== undefined && ofA >= 0 && ofB! >= 0 && ofA !== ofB
  }
  const ordered = order.map((concept) => concepts[concept]!)
  const placed = divergences.map((divergence, d) => ({
    ...divergence,
    concept: conceptsOf(d)[0]!,
    score: confirm(divergence.score, rowsOf(d)),
  }))
  const links = [...crossings.keys()].filter(isCrossing).map((d): CrossedLink => {
    const {row, a, b, score} = placed[d]!
    return {row, a, b, score, concepts: conceptsOf(d) as [number, number]}
  })
  const parties = new Parties(
    collation,
    lines,
    ordered,
    order.map((concept) => renderings[concept]!),
    links.flatMap(({concepts}) => concepts),
  )
  const told = readCrossings(collation, parties, links, placed)
  return {
    concepts: ordered,
    divergences: placed.filter((divergence, d) => !isCrossing(d) && !parties.tells(divergence)),
    crossings: told,
    parties,
  }
}

/**
 * Counts the rows in which the two translations of a pair differ so: a further translation is no evidence of these two.
 */
function rowCounter(named: readonly Pair[], families: readonly string[]): (index: number) => number {
  const nameOf = (d: number): string => `${families[d]!} ${named[d]!.translationA} ${named[d]!.translationB}`
  const rows = new Map<string, Set<number>>()
  for (const [d, {row}] of named.entries()) {
    const own = rows.get(nameOf(d))
    if (own) own.add(row)
    else rows.set(nameOf(d), new Set([row]))
  }
  return (d) => rows.get(nameOf(d))!.size
}

function phrasesByTranslation(pairs: readonly Pair[]): Map<number, Set<Phrase>> {
  const phrases = new Map<number, Set<Phrase>>()
  for (const {translationA, translationB, a, b} of pairs) {
    phrases.set(translationA, (phrases.get(translationA) ?? new Set()).add(a))
    phrases.set(translationB, (phrases.get(translationB) ?? new Set()).add(b))
  }
  return phrases
}
