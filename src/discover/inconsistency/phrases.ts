import type {Collation} from '../../collate/index.ts'
import type {Language, Lexicon} from '../../language/index.ts'
import type {Concept, Divergence, Inconsistency, Occurrence, Rendering} from '../concordance.ts'
import {steadyPlaces} from './evidence.ts'
import {PlaceIndex} from './overlap.ts'
import {stripped} from './stripped.ts'

/** A place where a rendering of one translation stands for one of another. */
interface Match {
  a: Occurrence
  b: Occurrence
  score: number
}

type Draft = Omit<Inconsistency, 'concept'>

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
  byConcept: ReadonlyMap<number, readonly Divergence[]>,
  of: number,
  through: number,
  lexicon: Lexicon | undefined,
): Inconsistency[] {
  const {language} = collation.words(of)
  const found: Inconsistency[] = []
  for (const [index, own] of byConcept) {
    const concept = concepts[index]
    if (!concept) continue
    const here = concept.renderings.filter(({translation}) => translation === of)
    const there = concept.renderings.filter(({translation}) => translation === through)
    if (here.length < 2 || there.length === 0) continue
    const matches = matchesOf(own, here, there, language)
    const placed = here.map((rendering) => ({rendering, places: new PlaceIndex(rendering.occurrences)}))
    const proofs = there.flatMap((pivot) => inconsistencyOf(language, placed, pivot, matches, lexicon) ?? [])
    if (proofs.length > 0) found.push({...joined(proofs), concept: index})
  }
  return found
}

/** What several pivots show of one concept, with the proof of the strongest. */
function joined(proofs: readonly Draft[]): Draft {
  const strongest = proofs.reduce((best, next) => (next.score > best.score ? next : best))
  const pivots = proofs.flatMap((proof) => proof.pivots)
  const renderings = new Map<string, Rendering>()
  for (const rendering of proofs.flatMap((proof) => proof.renderings)) {
    const known = renderings.get(rendering.text)?.occurrences ?? []
    const more = rendering.occurrences.filter((occurrence) => !known.includes(occurrence))
    const occurrences = [...known, ...more].sort((x, y) => x.row - y.row || x.start - y.start)
    renderings.set(rendering.text, {...rendering, occurrences})
  }
  return {
    ...strongest,
    pivots: pivots.sort((x, y) => y.occurrences.length - x.occurrences.length),
    renderings: [...renderings.values()].sort((x, y) => y.occurrences.length - x.occurrences.length),
  }
}

/** Where renderings of a concept stand beside each other: `here` those of one translation, `there` those of the pivot's. */
function matchesOf(
  divergences: readonly Divergence[],
  here: readonly Rendering[],
  there: readonly Rendering[],
  language: Language,
): Match[] {
  const [of, through] = [here[0]!.translation, there[0]!.translation]
  const matches: Match[] = []
  for (const {a, b, score} of divergences) {
    if (a.translation === of && b.translation === through) matches.push({a, b, score})
    else if (a.translation === through && b.translation === of) matches.push({a: b, b: a, score})
  }
  // Where both say the same, in a row where no divergence has taken the place.
  const takenHere = new PlaceIndex(matches.map(({a}) => a))
  const takenThere = new PlaceIndex(matches.map(({b}) => b))
  const identical: Match[] = []
  const pivots = byName(there, language)
  for (const [name, renderings] of byName(here, language)) {
    const same = pivots.get(name)
    if (!same) continue
    const beside = freePlaces(same, takenThere)
    const own = freePlaces(renderings, takenHere)
    for (const [row, occurrences] of own) {
      for (const [n, b] of (beside.get(row) ?? []).slice(0, occurrences.length).entries()) {
        identical.push({a: occurrences[n]!, b, score: 1})
      }
    }
  }
  return [...matches, ...identical]
}

/** Renderings by their words, inflection apart. */
function byName(renderings: readonly Rendering[], language: Language): Map<string, Rendering[]> {
  const named = new Map<string, Rendering[]>()
  for (const rendering of renderings) {
    const name = stripped(language, rendering.text).stems
    const alike = named.get(name)
    if (alike) alike.push(rendering)
    else named.set(name, [rendering])
  }
  return named
}

/** The places of renderings by row, those left out that are taken. */
function freePlaces(renderings: readonly Rendering[], taken: PlaceIndex): Map<number, Occurrence[]> {
  const byRow = new Map<number, Occurrence[]>()
  for (const {occurrences} of renderings) {
    for (const occurrence of occurrences) {
      if (taken.overlaps(occurrence)) continue
      const row = byRow.get(occurrence.row)
      if (row) row.push(occurrence)
      else byRow.set(occurrence.row, [occurrence])
    }
  }
  return byRow
}

function inconsistencyOf(
  language: Language,
  here: readonly {rendering: Rendering; places: PlaceIndex}[],
  pivot: Rendering,
  matches: readonly Match[],
  lexicon: Lexicon | undefined,
): Draft | null {
  const pivotPlaces = new PlaceIndex(pivot.occurrences)
  const beside = matches.filter(({b}) => pivotPlaces.overlaps(b))
  const candidates = here
    .flatMap(({rendering, places}) => {
      const own = beside.filter(({a}) => places.overlaps(a))
      if (own.length === 0) return []
      const matched = new PlaceIndex(own.map(({a}) => a))
      const occurrences = rendering.occurrences.filter((occurrence) => matched.overlaps(occurrence))
      const confidence = 1 - own.reduce((doubt, {score}) => doubt * (1 - score), 1)
      return {rendering: {...rendering, occurrences}, ...stripped(language, rendering.text), confidence}
    })
    .sort((x, y) => y.rendering.occurrences.length - x.rendering.occurrences.length)
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
  const besidePivot = new PlaceIndex(beside.map(({b}) => b))
  return {
    translation: steady.rendering.translation,
    renderings: [steady.rendering, ...others.map(({rendering}) => rendering)],
    pivots: [
      {
        ...pivot,
        occurrences: pivot.occurrences.filter((place) => besidePivot.overlaps(place)),
      },
    ],
    score: Math.min(steady.confidence, Math.max(...others.map(({confidence}) => confidence))),
  }
}

interface Name {
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
  steady: Name & {rendering: Rendering},
  other: Name & {rendering: Rendering; confidence: number},
  pivotStems: string,
  isRelated: (text: string) => boolean,
): boolean {
  const {text, occurrences} = other.rendering
  if (occurrences.length === 1 && other.confidence < leastAlone) return false
  const stems = other.stems.split(' ')
  const isStray = occurrences.length === 1 && steady.rendering.occurrences.length >= steadyPlaces
  if (stems.length === 1) return !isStray || isRelated(text)
  const known = `${steady.stems} ${pivotStems}`.split(' ')
  const holdsPivot = other.stems !== pivotStems && isWithin(pivotStems, other.stems)
  // As many words as the pivot has are seldom bled beside a steady name: `digital counters` for `smart meters`.
  const isSteady = steady.rendering.occurrences.length > 1
  if (isSteady && stems.length === pivotStems.split(' ').length) return true
  return !holdsPivot && (stems.some((stem) => known.includes(stem)) || isRelated(text))
}

const wordsOf = (language: Language, text: string): string[] => stripped(language, text).words.split(' ')

/**
 * `service` beside `service industry` is an ellipsis, `innovate` beside `innovation` grammar, and so is `openness and
 * sharing` beside `open and shared`.
 */
function areTwoNames(x: Name, y: Name): boolean {
  return x.roots !== y.roots && !isWithin(x.roots, y.roots) && !isWithin(y.roots, x.roots)
}

const isWithin = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `)
