import type {Collation, Passage} from '../collate/index.ts'
import {type Concordance, counterpart, type Divergence, type Hit} from '../discover/index.ts'
import {append} from '../group.ts'
import type {Found, FoundHit, Tally} from '../judge/index.ts'
import {languageOf} from '../language/index.ts'
import {type Gloss, positionOf} from '../parse/index.ts'
import {termOf} from './terms.ts'

/** What is known of the texts, and how much to tell. */
interface FindOptions {
  /** What is known of concepts and divergences; word links alone are used without it. */
  concordance?: Concordance | undefined
  /** Words of the clause before and behind a hit; as much as a line shows if left out. */
  context?: number
  /** How many places each translation has, and nothing else. */
  count?: boolean
}

/** Lays beside each hit what the other translations say in its place. */
export function foundIn(
  collation: Collation,
  query: string,
  hits: readonly Hit[],
  {concordance, context, count = false}: FindOptions = {},
): Found {
  const {translations} = collation
  const counts = translations.map(({id}, at) => ({
    translation: id,
    count: hits.filter(({translation}) => translation === at).length,
  }))
  if (count) return {query, counts, concept: null, tallies: []}
  const rowOf = rowFinder(collation)
  const found = hits.map((hit) => ({
    ...viewHit(collation, hit, rowOf(hit), concordance?.divergences),
    ...(context !== undefined && wordsAround(hit, context, translations[hit.translation]!.language)),
  }))
  const name = query.trim().toLowerCase()
  const concept = concordance?.concepts.find(({label}) => label.toLowerCase() === name)
  return {
    query,
    counts,
    ...(context !== undefined && {context}),
    concept: concept ? termOf(collation, concept, [...translations.keys()], true) : null,
    hits: found,
    tallies: tallyUp(collation, found),
  }
}

function viewHit(
  collation: Collation,
  hit: Hit,
  row: number,
  divergences: readonly Divergence[] | undefined,
): FoundHit {
  const {clause, start, end} = hit
  const translation = collation.translations[hit.translation]!
  const around = phraseOf(hit)
  const others = collation.translations.flatMap((other, at) => {
    if (at === hit.translation || row < 0) return []
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
    before: wholeCharacters(clause.text.slice(Math.max(0, start - contextLength), start)),
    text: clause.text.slice(start, end),
    after: wholeCharacters(clause.text.slice(end, end + contextLength)),
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

/** Without the halves of characters that a cut leaves at the ends. */
const wholeCharacters = (text: string): string => text.replaceAll(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

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
      append(places, clause, {row, start, end})
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
