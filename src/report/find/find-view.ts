import type {Collation, Passage} from '../../collate/index.ts'
import {type Concordance, counterpart, type Divergence, type Hit} from '../../discover/index.ts'
import {languageOf} from '../../language/index.ts'
import {type Gloss, type Position, positionOf} from '../../parse/index.ts'
import {excerpt} from '../excerpt.ts'
import {type TermRow, viewTerms} from '../terms/terms-view.ts'

/** A place where the text occurs, and what the others say there. */
export interface FoundHit {
  translation: string
  /** Key of the row; the clause's own where it stands in no row. */
  key: string
  path: string
  position: Position
  before: string
  text: string
  after: string
  /** One a translation that has the row, in the collation's order. */
  counterparts: {translation: string; text: string | null; path: string; position: Position | null}[]
}

/** How often another translation says what, over all hits. */
export interface Tally {
  translation: string
  /** Most frequent first. */
  renderings: {text: string; count: number}[]
  /** Places of which it has the row, but no words that are linked. */
  without: number
}

export interface Found {
  query: string
  /** The concept that the query names, with what every translation calls it. */
  concept: TermRow | null
  /** Ids of the concept's columns. */
  translations: string[]
  hits: FoundHit[]
  tallies: Tally[]
}

/**
 * Lays beside each hit what the other translations say in its place.
 *
 * @param shown per translation, whether its renderings are wanted
 * @param concordance what is known of concepts and divergences; word links alone are used without it
 * @param context words of the clause before and behind a hit; as much as a line shows if left out
 */
export function viewHits(
  collation: Collation,
  query: string,
  hits: readonly Hit[],
  shown: readonly boolean[],
  concordance?: Concordance,
  context?: number,
): Found {
  const rowOf = rowFinder(collation)
  const found = hits.map((hit) => ({
    ...viewHit(collation, hit, rowOf(hit), shown, concordance?.divergences),
    ...(context !== undefined &&
      wordsAround(hit, context, collation.translations[hit.translation]!.language)),
  }))
  const name = query.trim().toLowerCase()
  const concepts = concordance?.concepts.filter(({label}) => label.toLowerCase() === name) ?? []
  return {
    query,
    concept: viewTerms(collation, concepts, shown)[0] ?? null,
    translations: collation.translations.flatMap(({id}, at) => (shown[at] ? [id] : [])),
    hits: found,
    tallies: tallyUp(collation, found),
  }
}

function viewHit(
  collation: Collation,
  hit: Hit,
  row: number,
  shown: readonly boolean[],
  divergences: readonly Divergence[] | undefined,
): FoundHit {
  const {clause, start, end} = hit
  const translation = collation.translations[hit.translation]!
  const around = phraseOf(hit)
  const others = collation.translations.flatMap((other, at) => {
    if (at === hit.translation || !shown[at] || row < 0) return []
    if (collation.rows[row]!.readings[at]!.length === 0) return []
    const passage = counterpart(collation, row, hit.translation, at, around, divergences)
    // A commentary need not speak of everything; its silence says nothing.
    return passage || other.role !== 'commentary' ? [{other, passage}] : []
  })
  return {
    translation: translation.id,
    key: row < 0 ? clause.key : collation.rows[row]!.key,
    path: translation.path,
    position: positionOf(translation, clause, start, end),
    before: excerpt(clause.text, Math.max(0, start - contextLength), start),
    text: clause.text.slice(start, end),
    after: excerpt(clause.text, end, end + contextLength),
    counterparts: others.map(({other, passage}) => ({
      translation: other.id,
      text: passage ? textOf(passage) : null,
      path: other.path,
      position: passage ? positionOf(other, passage.clause, passage.start, passage.end) : null,
    })),
  }
}

/** More than the widest line shows. */
const contextLength = 200

/** So many words before and behind a hit, with the punctuation between them. */
function wordsAround(
  {clause: {text}, start, end}: Hit,
  count: number,
  language: string,
): {before: string; after: string} {
  const spans = languageOf(language).words(text)
  const firsts: number[] = []
  const lasts: number[] = []
  for (let i = 0; i < spans.length; i += 2) {
    if (spans[i + 1]! <= start) firsts.push(spans[i]!)
    if (spans[i]! >= end) lasts.push(spans[i + 1]!)
  }
  const from = count >= firsts.length ? 0 : (firsts.at(-count) ?? start)
  const to = count >= lasts.length ? text.length : (lasts[count - 1] ?? end)
  return {
    before: count === 0 ? '' : text.slice(from, start),
    after: count === 0 ? '' : text.slice(end, to),
  }
}

const textOf = ({clause, start, end}: Passage): string => clause.text.slice(start, end)

/** A gloss stands for the phrase before it: that is what the others translate. */
function phraseOf({clause, start, end}: Hit): {clause: Hit['clause']; start: number; end: number} {
  const gloss = clause.glosses.find(({glossStart, glossEnd}: Gloss) => glossStart <= start && end <= glossEnd)
  return gloss ? {clause, start: gloss.start, end: gloss.end} : {clause, start, end}
}

/** Index of the row that holds a hit; -1 where none does. */
function rowFinder({rows}: Collation): (hit: Hit) => number {
  const places = new Map<Hit['clause'], {row: number; start: number; end: number}[]>()
  for (const [row, {readings}] of rows.entries()) {
    for (const {clause, start, end} of readings.flat()) {
      const known = places.get(clause)
      if (known) known.push({row, start, end})
      else places.set(clause, [{row, start, end}])
    }
  }
  return ({clause, start, end}) =>
    places.get(clause)?.find((place) => place.start <= start && end <= place.end)?.row ?? -1
}

function tallyUp(collation: Collation, hits: readonly FoundHit[]): Tally[] {
  return collation.translations.flatMap(({id}) => {
    const answers = hits.flatMap(({counterparts}) =>
      counterparts.filter(({translation}) => translation === id),
    )
    if (answers.length === 0) return []
    const counts = new Map<string, {text: string; count: number}>()
    for (const {text} of answers) {
      if (text === null) continue
      const known = counts.get(text.toLowerCase())
      if (known) known.count++
      else counts.set(text.toLowerCase(), {text, count: 1})
    }
    const renderings = [...counts.values()].sort((a, b) => b.count - a.count)
    return [{translation: id, renderings, without: answers.filter(({text}) => text === null).length}]
  })
}
