import type {Collation} from '../../collate/index.ts'
import type {Language, Lexicon} from '../../language/index.ts'
import type {Concept} from '../concordance.ts'
import {rowOf, type Span, Spans, Taken} from '../word-spans.ts'
import type {Divergent} from './divergent.ts'
import {steadyPlaces} from './evidence.ts'
import {type Draft, Name} from './names.ts'
import {stripped} from './stripped.ts'

/** A place where a rendering of one translation stands for one of another. */
interface Match {
  a: Span
  b: Span
  score: number
}

/**
 * Finds what one translation names in several ways by whole phrases: within a concept, a rendering of another
 * translation (the pivot) that stands beside two or more different renderings here, each in some place found to
 * correspond; where both translations say the same, they correspond too.
 *
 * @param byConcept - the divergences of each concept, by its index
 */
export function inconsistenciesOfConcepts(
  collation: Collation,
  concepts: readonly Concept[],
  byConcept: ReadonlyMap<number, readonly Divergent[]>,
  of: number,
  through: number,
  lexicon: Lexicon | undefined,
): Draft[] {
  const {language} = collation.words(of)
  const found: Draft[] = []
  for (const [index, own] of byConcept) {
    const concept = concepts[index]
    if (!concept) continue
    const here = concept.renderings.filter(({translation}) => translation === of)
    const there = concept.renderings.filter(({translation}) => translation === through)
    if (here.length < 2 || there.length === 0) continue
    const [names, pivots] = [here, there].map((renderings) =>
      renderings.map((rendering) => Name.of(collation, rendering)),
    ) as [Name[], Name[]]
    const matches = matchesOf(collation, own, names, pivots, language)
    const proofs = pivots.flatMap((pivot) => inconsistencyOf(language, names, pivot, matches, lexicon) ?? [])
    if (proofs.length > 0) found.push({...joined(proofs), concept: index})
  }
  return found
}

/** What several pivots show of one concept, with the proof of the strongest. */
function joined(proofs: readonly Draft[]): Draft {
  const strongest = proofs.reduce((best, next) => (next.score > best.score ? next : best))
  const pivots = proofs.flatMap((proof) => proof.pivots)
  const renderings = new Map<string, Name>()
  for (const name of proofs.flatMap((proof) => proof.renderings)) {
    const known = renderings.get(name.text)
    renderings.set(name.text, known ? known.with(name) : name)
  }
  return {
    ...strongest,
    pivots: pivots.sort((x, y) => y.count - x.count),
    renderings: [...renderings.values()].sort((x, y) => y.count - x.count),
  }
}

/** Where renderings of a concept stand beside each other: `here` those of one translation, `there` those of the pivot's. */
function matchesOf(
  collation: Collation,
  divergences: readonly Divergent[],
  here: readonly Name[],
  there: readonly Name[],
  language: Language,
): Match[] {
  const [of, through] = [here[0]!.translation, there[0]!.translation]
  const matches: Match[] = []
  for (const {divergence, a, b} of divergences) {
    const {score} = divergence
    const [first, second] = [divergence.a.translation, divergence.b.translation]
    if (first === of && second === through) matches.push({a, b, score})
    else if (first === through && second === of) matches.push({a: b, b: a, score})
  }
  // Where both say the same, in a row where no divergence has taken the place.
  const takenHere = takenBy(of, Spans.of(matches.map(({a}) => a)))
  const takenThere = takenBy(through, Spans.of(matches.map(({b}) => b)))
  const identical: Match[] = []
  const pivots = byName(there, language)
  for (const [name, renderings] of byName(here, language)) {
    const same = pivots.get(name)
    if (!same) continue
    const beside = freePlaces(collation, same, takenThere)
    const own = freePlaces(collation, renderings, takenHere)
    for (const [row, spans] of own) {
      const others = beside.get(row) ?? []
      for (let n = 0; n < Math.min(spans.length, others.length); n++)
        identical.push({a: spans[n]!, b: others[n]!, score: 1})
    }
  }
  return [...matches, ...identical]
}

function takenBy(translation: number, spans: Spans): Taken {
  const taken = new Taken()
  taken.add(translation, spans)
  return taken
}

/** Names by their words, inflection apart. */
function byName(names: readonly Name[], language: Language): Map<string, Name[]> {
  const named = new Map<string, Name[]>()
  for (const name of names) {
    const {stems} = stripped(language, name.text)
    const alike = named.get(stems)
    if (alike) alike.push(name)
    else named.set(stems, [name])
  }
  return named
}

/** The places of names by row, those left out that are taken. */
function freePlaces(collation: Collation, names: readonly Name[], taken: Taken): Map<number, Span[]> {
  const byRow = new Map<number, Span[]>()
  for (const {translation, spans} of names) {
    const {rowStarts} = collation.words(translation)
    for (let at = 0; at < spans.count; at++) {
      const [start, end] = [spans.starts[at]!, spans.ends[at]!]
      if (taken.overlaps(translation, start, end)) continue
      const row = rowOf(rowStarts, start)
      const known = byRow.get(row)
      if (known) known.push({start, end})
      else byRow.set(row, [{start, end}])
    }
  }
  return byRow
}

function inconsistencyOf(
  language: Language,
  here: readonly Name[],
  pivot: Name,
  matches: readonly Match[],
  lexicon: Lexicon | undefined,
): Draft | null {
  const {translation} = pivot
  const pivotPlaces = takenBy(translation, pivot.spans)
  const beside = matches.filter(({b}) => pivotPlaces.overlaps(translation, b.start, b.end))
  if (beside.length === 0) return null
  const candidates = here
    .flatMap((name) => {
      const places = takenBy(name.translation, name.spans)
      const own = beside.filter(({a}) => places.overlaps(name.translation, a.start, a.end))
      if (own.length === 0) return []
      const matched = takenBy(name.translation, Spans.of(own.map(({a}) => a)))
      const spans = name.spans.filter((start, end) => matched.overlaps(name.translation, start, end))
      const confidence = 1 - own.reduce((doubt, {score}) => doubt * (1 - score), 1)
      return {rendering: name.at(spans), ...stripped(language, name.text), confidence}
    })
    .sort((x, y) => y.rendering.count - x.rendering.count)
  const [steady] = candidates
  if (!steady) return null
  const pivotStems = stripped(language, pivot.text).stems
  const known = wordsOf(language, `${steady.rendering.text} ${pivot.text}`)
  const isRelated = (text: string): boolean =>
    wordsOf(language, text).some((word) => known.some((other) => (lexicon?.related(word, other) ?? 0) > 0))
  const others = candidates.filter(
    (other) => areTwoNames(steady, other) && isCredible(steady, other, pivotStems, isRelated),
  )
  if (others.length === 0) return null
  const besidePivot = takenBy(translation, Spans.of(beside.map(({b}) => b)))
  return {
    concept: -1,
    translation: steady.rendering.translation,
    renderings: [steady.rendering, ...others.map(({rendering}) => rendering)],
    pivots: [pivot.at(pivot.spans.filter((start, end) => besidePivot.overlaps(translation, start, end)))],
    score: Math.min(steady.confidence, Math.max(...others.map(({confidence}) => confidence))),
  }
}

/** A name without its inflections, and without its derivations. */
interface Bare {
  stems: string
  roots: string
}

/** A single place proves a phrase only where the phrases correspond this surely. */
const leastAlone = 0.7

/**
 * Several words that have nothing to do with the other names are rather a bled span (`wider coverage` beside `business models`),
 * and so are those that hold the whole pivot and more.
 */
function isCredible(
  steady: Bare & {rendering: Name},
  other: Bare & {rendering: Name; confidence: number},
  pivotStems: string,
  isRelated: (text: string) => boolean,
): boolean {
  const {text, count} = other.rendering
  if (count === 1 && other.confidence < leastAlone) return false
  const stems = other.stems.split(' ')
  const isStray = count === 1 && steady.rendering.count >= steadyPlaces
  if (stems.length === 1) return !isStray || isRelated(text)
  const known = `${steady.stems} ${pivotStems}`.split(' ')
  const holdsPivot = other.stems !== pivotStems && isWithin(pivotStems, other.stems)
  // As many words as the pivot has are seldom bled beside a steady name: `digital counters` for `smart meters`.
  const isSteady = steady.rendering.count > 1
  if (isSteady && stems.length === pivotStems.split(' ').length) return true
  return !holdsPivot && (stems.some((stem) => known.includes(stem)) || isRelated(text))
}

const wordsOf = (language: Language, text: string): string[] => stripped(language, text).words.split(' ')

/**
 * `service` beside `service industry` is an ellipsis, `innovate` beside `innovation` grammar, and so is `openness and
 * sharing` beside `open and shared`.
 */
function areTwoNames(x: Bare, y: Bare): boolean {
  return x.roots !== y.roots && !isWithin(x.roots, y.roots) && !isWithin(y.roots, x.roots)
}

const isWithin = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `)
