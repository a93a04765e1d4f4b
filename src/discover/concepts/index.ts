import type {Collation} from '../../collate/index.ts'
import type {Concept, Divergence, Occurrence, Rendering} from '../concordance.ts'
import type {Token} from '../phrase/line.ts'
import {type Phrase, phraseOf} from './core.ts'
import {echoesByFamily, echoOf} from './echoes.ts'
import {familyOf, groupPairs, type Pair} from './group.ts'
import {glossOf, nameOf} from './name.ts'
import {findPhrases} from './places.ts'

/**
 * Groups divergences into concepts over the whole work, each with every place of every rendering in all translations.
 * Sets `concept` of each divergence.
 *
 * @param lines tokens by translation, then row
 * @param inCommentaries divergences between translations (`a`) and commentaries (`b`); they add renderings
 */
export function groupConcepts(
  collation: Collation,
  divergences: readonly Divergence[],
  lines: readonly (readonly (readonly Token[])[])[],
  inCommentaries: readonly Divergence[] = [],
): {concepts: Concept[]; divergences: Divergence[]} {
  const phrase = (occurrence: Occurrence): Phrase =>
    phraseAt(lines[occurrence.translation]![occurrence.row]!, occurrence)
  const {named, families} = groupPairs(divergences.map((divergence) => pairOf(divergence, phrase)))
  const echoes = echoesByFamily(
    inCommentaries.map((divergence) => echoOf(divergence, phrase(divergence.a), phrase(divergence.b))),
    families,
  )
  const members = new Map<string, number[]>()
  for (const [d, pair] of named.entries()) {
    const family = familyOf(families, pair)
    members.set(family, [...(members.get(family) ?? []), d])
  }
  const phrasesOf = (family: string, indices: readonly number[]): Phrase[] => [
    ...new Set([...indices.flatMap((d) => [named[d]!.a, named[d]!.b]), ...(echoes.get(family) ?? [])]),
  ]
  const sought = new Set([...members].flatMap(([family, indices]) => phrasesOf(family, indices)))
  const places = lines.map((ofTranslation, translation) => findPhrases(ofTranslation, translation, sought))
  const concepts: Concept[] = []
  const numbers = new Array<number>(divergences.length).fill(-1)
  const taken = new Set<string>()
  for (const [family, indices] of members) {
    const own = indices.map((d) => divergences[d]!)
    const renderings = renderingsOf(phrasesOf(family, indices), places)
    // A gloss inside a longer phrase (`compute (算力) platform`) stands behind the rendering itself.
    const gloss =
      glossOf(own.flatMap(({a, b}) => [a, b])) ?? glossOf(renderings.flatMap(({occurrences}) => occurrences))
    const {id, label} = nameOf(collation, renderings, gloss, taken)
    taken.add(id)
    for (const d of indices) numbers[d] = concepts.length
    concepts.push({
      id,
      label,
      source: gloss === undefined ? 'statistics' : 'gloss',
      renderings,
      score: Math.max(...own.map(({score}) => score)),
      termhood: own.reduce((sum, {termhood}) => sum + termhood, 0) / own.length,
      evidence: weigh(
        collation,
        renderings,
        indices.map((d) => named[d]!),
      ),
    })
  }
  const order = [...concepts.keys()].sort((x, y) => strength(concepts[y]!) - strength(concepts[x]!) || x - y)
  const rank = new Map(order.map((concept, place) => [concept, place]))
  return {
    concepts: order.map((concept) => concepts[concept]!),
    divergences: divergences.map((divergence, d) => ({
      ...divergence,
      concept: rank.get(numbers[d]!)!,
      score: confirm(divergence.score, concepts[numbers[d]!]!.evidence.for),
    })),
  }
}

function pairOf({row, a, b}: Divergence, phrase: (occurrence: Occurrence) => Phrase): Pair {
  return {row, translationA: a.translation, translationB: b.translation, a: phrase(a), b: phrase(b)}
}

/** What a reader wants first: what is met often, is sure, is terminology and has little against it. */
const strength = ({evidence, score, termhood}: Concept): number =>
  (evidence.for - evidence.against / 2) * score * termhood

/** What recurs in other rows is surer: each of up to three takes a tenth of the doubt. */
function confirm(score: number, rows: number): number {
  return 1 - (1 - score) * 0.9 ** Math.min(3, rows - 1)
}

function phraseAt(line: readonly Token[], {clause, start, end}: Occurrence): Phrase {
  return phraseOf(line.filter((token) => token.clause === clause && token.start < end && token.end > start))
}

/** Every rendering of a concept in every translation: by translation, then by falling count. */
function renderingsOf(phrases: readonly Phrase[], places: readonly Map<Phrase, Occurrence[]>[]): Rendering[] {
  return places.flatMap((found, translation) =>
    outermost(phrases.map((phrase) => found.get(phrase) ?? []))
      .flatMap((occurrences) =>
        occurrences.length === 0 ? [] : [{translation, text: commonest(occurrences), occurrences}],
      )
      .sort((x, y) => y.occurrences.length - x.occurrences.length || (x.text < y.text ? -1 : 1)),
  )
}

/** Leaves out what lies inside a longer rendering: "agents" of "intelligent agents" is no rendering of its own. */
function outermost(lists: readonly Occurrence[][]): Occurrence[][] {
  const all = lists.flat()
  const isInside = (inner: Occurrence): boolean =>
    all.some(
      (outer) =>
        outer.clause === inner.clause &&
        outer.start <= inner.start &&
        outer.end >= inner.end &&
        outer.end - outer.start > inner.end - inner.start,
    )
  return lists.map((occurrences) => occurrences.filter((occurrence) => !isInside(occurrence)))
}

/** The most frequent spelling; of several the first in the text. */
function commonest(occurrences: readonly Occurrence[]): string {
  const counts = new Map<string, number>()
  for (const {clause, start, end} of occurrences) {
    const text = clause.text.slice(start, end)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
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
