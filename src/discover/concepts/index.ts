import type {Collation} from '../../collate/index.ts'
import type {Concept, Crossing, Divergence, Occurrence, Rendering} from '../concordance.ts'
import type {Token} from '../phrase/token.ts'
import {renderingsOf} from './concept-renderings.ts'
import {type CrossedLink, readCrossings} from './crossings.ts'
import {findPhrases} from './find-phrases.ts'
import {groupPairs} from './group.ts'
import type {KnownOccurrence} from './known.ts'
import {nameOf} from './name.ts'
import {familyOf, type Pair} from './pair.ts'
import {Parties} from './parties.ts'
import {type Phrase, stemIn} from './phrase.ts'
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
 * @param lines tokens by translation, then row
 */
export function groupConcepts(
  collation: Collation,
  found: readonly {divergence: Divergence; known?: KnownOccurrence}[],
  lines: readonly (readonly (readonly Token[])[])[],
  {inCommentaries, known}: Beside,
): {concepts: Concept[]; divergences: Divergence[]; crossings: Crossing[]; parties: Parties} {
  const divergences = found.map(({divergence}) => divergence)
  const phrase = (occurrence: Occurrence): Phrase =>
    phraseAt(lines[occurrence.translation]![occurrence.row]!, occurrence)
  const grouping = groupPairs(
    found.map(({divergence: {row, a, b}, known}) => ({
      row,
      translationA: a.translation,
      translationB: b.translation,
      a: phrase(a),
      b: phrase(b),
      known: known?.id,
    })),
    counterOf(lines),
  )
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
  const places = lines.map((ofTranslation, translation) => findPhrases(ofTranslation, translation, sought))
  const concepts: Concept[] = []
  const strengths: number[] = []
  const numbers = new Array<number>(divergences.length).fill(-1)
  const taken = new Set<string>()
  for (const [family, indices] of members) {
    const own = indices.map((d) => divergences[d]!)
    const told = renderingsOf(phrasesOf(family, indices), places)
    const renderings = told.map(({rendering}) => rendering)
    const pairs = indices.map((d) => named[d]!)
    const name = nameOf(
      collation,
      told,
      pairs,
      indices.flatMap((d) => found[d]!.known ?? [])[0],
      own.flatMap(({a, b}) => [a, b]),
      taken,
    )
    taken.add(name.id)
    for (const d of indices) numbers[d] = concepts.length
    concepts.push({
      ...name,
      renderings,
      score: Math.max(...own.map(({score}) => score)),
      termhood: own.reduce((sum, {termhood}) => sum + termhood, 0) / own.length,
      evidence: weigh(collation, renderings, pairs),
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
  const parties = new Parties(collation, ordered)
  const links = [...crossings.keys()].filter(isCrossing).map((d): CrossedLink => {
    const {row, a, b, score} = placed[d]!
    return {row, a, b, score, concepts: conceptsOf(d) as [number, number]}
  })
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

/** Counts single words by translation, all at once when a translation is first asked for. */
function counterOf(
  lines: readonly (readonly (readonly Token[])[])[],
): (translation: number, word: Phrase) => number {
  const counts = new Map<number, Map<string, number>>()
  return (translation, word) => {
    const ofTranslation = counts.get(translation) ?? countWords(lines[translation]!)
    counts.set(translation, ofTranslation)
    return ofTranslation.get(word.replace(/~? $/, '')) ?? 0
  }
}

function countWords(lines: readonly (readonly Token[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines)
    for (const {content, stem} of line) if (content) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

function phrasesByTranslation(pairs: readonly Pair[]): Map<number, Set<Phrase>> {
  const phrases = new Map<number, Set<Phrase>>()
  for (const {translationA, translationB, a, b} of pairs) {
    phrases.set(translationA, (phrases.get(translationA) ?? new Set()).add(a))
    phrases.set(translationB, (phrases.get(translationB) ?? new Set()).add(b))
  }
  return phrases
}

function phraseAt(line: readonly Token[], {clause, start, end}: Occurrence): Phrase {
  let phrase = ''
  for (let i = 0; i < line.length; i++) {
    const token = line[i]!
    if (token.clause !== clause || token.end <= start) continue
    if (token.start >= end) break
    if (token.content) phrase += stemIn(token)
  }
  return phrase
}

/** Rows where two translations differ so, and rows where one has a rendering and the other none at all. */
function weigh(
  collation: Collation,
  renderings: readonly Rendering[],
  pairs: readonly Pair[],
): Concept['evidence'] {
  const rowsOf = new Map<number, Set<number>>()
  for (const {translation, occurrences} of renderings) {
    const rows = rowsOf.get(translation) ?? new Set<number>()
    for (const {row} of occurrences) rows.add(row)
    rowsOf.set(translation, rows)
  }
  const forIt = new Set(pairs.map(({row}) => row))
  const against = new Set<number>()
  for (const {translationA, translationB} of pairs) {
    for (const [own, other] of [
      [translationA, translationB],
      [translationB, translationA],
    ] as const) {
      for (const row of rowsOf.get(own) ?? [])
        if (!rowsOf.get(other)?.has(row) && collation.rows[row]!.readings[other]!.length > 0) against.add(row)
    }
  }
  for (const row of forIt) against.delete(row)
  return {for: forIt.size, against: against.size}
}
