import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import {type Position, positionOf} from '../../parse/index.ts'
import type {Concordance} from '../concordance.ts'
import {divergentOf} from '../inconsistency/divergent.ts'
import {supporterOf} from '../inconsistency/support.ts'
import {Units} from '../inconsistency/units.ts'
import {rowOf, type Span} from '../word-spans.ts'
import {conceptsAround} from './divergences-around.ts'
import {type NamedUse, namedUses} from './named-uses.ts'
import type {IfAstray, Usage} from './said.ts'

/** What each translation of a work calls what the others say, in the order of translations and of the text. */
export function usageOf(
  collation: Collation,
  lexicons: readonly (Lexicon | undefined)[],
  {divergences, concepts}: Pick<Concordance, 'divergences' | 'concepts'>,
): Usage[] {
  const units = collation.translations.map((_, at) => new Units(collation, at))
  const divergent = divergentOf(collation, divergences)
  const conceptAround = conceptsAround(collation, divergent)
  return namedUses(collation, lexicons, supporterOf(collation, divergent)).map((uses) => {
    const usage = summed(collation, uses, units)
    const concept = conceptAround(uses)
    if (concept === undefined) return usage
    return {...usage, ifAstray: ifAstray(collation, uses, concepts[concept]?.id)}
  })
}

function ifAstray(collation: Collation, named: NamedUse, concept: string | undefined): IfAstray {
  const {of, through, places, uses} = named
  const positionIn = (translation: number, word: number): Position => {
    const {rowStarts, passages, starts, ends} = collation.words(translation)
    const {clause} = collation.rows[rowOf(rowStarts, word)]!.readings[translation]![passages[word]!]!
    return positionOf(collation.translations[translation]!, clause, starts[word]!, ends[word]!)
  }
  const word = uses.words[places[0]!]!
  return {
    language: collation.translations[of]!.language,
    form: collation.vocabulary.forms[collation.words(of).forms[word]!]!,
    ...(concept !== undefined && {concept}),
    at: positionIn(of, word),
    pivotAt: positionIn(through, uses.pivotWords[places[0]!]!),
  }
}

function summed(collation: Collation, named: NamedUse, units: readonly Units[]): Usage {
  const {of, through, name, pivot, places, score} = named
  const {rows, words, pivotWords} = named.uses
  const {stemNames} = collation.vocabulary
  const clauses: string[] = []
  const counts: number[] = []
  for (const place of places) {
    const {key} = collation.rows[rows[place]!]!
    if (clauses.at(-1) === key) counts[counts.length - 1]!++
    else {
      clauses.push(key)
      counts.push(1)
    }
  }
  return {
    of: collation.translations[of]!.id,
    through: collation.translations[through]!.id,
    name: stemNames[name]!,
    pivot: stemNames[pivot]!,
    text: commonestText(
      collation,
      of,
      places.map((place) => words[place]!),
      units[of]!,
    ),
    pivotText: commonestText(
      collation,
      through,
      places.map((place) => pivotWords[place]!),
      units[through]!,
    ),
    times: places.length,
    all: units[of]!.countOf(words[places[0]!]!),
    isAbroad: collation.words(of).language.id !== collation.words(through).language.id,
    score,
    clauses,
    counts,
  }
}

/** How words are written in most places, each with those it hardly stands without; of equals the first. */
function commonestText(
  collation: Collation,
  translation: number,
  words: readonly number[],
  units: Units,
): string {
  const counts = new Map<string, number>()
  for (const word of words) {
    const {row, start, end} = unitAt(collation, translation, word, units)
    const text = textAt(collation, translation, row, {start, end})
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** A word with those it hardly stands without. */
export function unitAt(
  collation: Collation,
  translation: number,
  word: number,
  units: Units,
): Span & {row: number} {
  const {forms, rowStarts} = collation.words(translation)
  const row = rowOf(rowStarts, word)
  const isContent = (at: number): boolean => collation.vocabulary.isFunction[forms[at]!] === 0
  return {row, ...units.widen(row, {start: word, end: word + 1}, isContent)}
}

function textAt(collation: Collation, translation: number, row: number, {start, end}: Span): string {
  const {passages, starts, ends} = collation.words(translation)
  const {clause} = collation.rows[row]!.readings[translation]![passages[start]!]!
  return clause.text.slice(starts[start]!, ends[end - 1]!)
}
