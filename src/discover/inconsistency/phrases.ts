import type {Collation} from '../../collate/index.ts'
import type {Language, Lexicon} from '../../language/index.ts'
import type {Concept, Divergence, Inconsistency, Occurrence, Rendering} from '../concordance.ts'
import {steadyPlaces} from './evidence.ts'
import {overlap} from './join.ts'
import {strippedWords} from './stripped.ts'

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
 */
export function inconsistenciesOfConcepts(
  collation: Collation,
  concepts: readonly Concept[],
  divergences: readonly Divergence[],
  of: number,
  through: number,
  lexicon: Lexicon | undefined,
): Inconsistency[] {
  const {language} = collation.words(of)
  const byConcept = new Map<number, Divergence[]>()
  for (const divergence of divergences) {
    const own = byConcept.get(divergence.concept)
    if (own) own.push(divergence)
    else byConcept.set(divergence.concept, [divergence])
  }
  const found: Inconsistency[] = []
  for (const [index, own] of byConcept) {
    const concept = concepts[index]
    if (!concept) continue
    const here = concept.renderings.filter(({translation}) => translation === of)
    if (here.length < 2) continue
    const matches = matchesOf(concept, own, of, through, (text) =>
      strippedWords(language, text, language.stem),
    )
    const proofs = concept.renderings
      .filter(({translation}) => translation === through)
      .flatMap((pivot) => inconsistencyOf(language, here, pivot, matches, lexicon) ?? [])
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

function matchesOf(
  concept: Concept,
  divergences: readonly Divergence[],
  of: number,
  through: number,
  sameness: (text: string) => string,
): Match[] {
  const matches: Match[] = []
  for (const {a, b, score} of divergences) {
    if (a.translation === of && b.translation === through) matches.push({a, b, score})
    else if (a.translation === through && b.translation === of) matches.push({a: b, b: a, score})
  }
  // Where both say the same, in a row where no divergence has taken the place.
  const free = (translation: number, text: string): Map<number, Occurrence[]> => {
    const byRow = new Map<number, Occurrence[]>()
    for (const rendering of concept.renderings) {
      if (rendering.translation !== translation || sameness(rendering.text) !== text) continue
      for (const occurrence of rendering.occurrences) {
        if (matches.some(({a, b}) => overlap(translation === of ? a : b, occurrence))) continue
        byRow.set(occurrence.row, [...(byRow.get(occurrence.row) ?? []), occurrence])
      }
    }
    return byRow
  }
  const texts = new Set(concept.renderings.map(({text}) => sameness(text)))
  const identical: Match[] = []
  for (const text of texts) {
    const there = free(through, text)
    for (const [row, occurrences] of free(of, text)) {
      for (const [n, b] of (there.get(row) ?? []).slice(0, occurrences.length).entries()) {
        identical.push({a: occurrences[n]!, b, score: 1})
      }
    }
  }
  return [...matches, ...identical]
}

function inconsistencyOf(
  language: Language,
  here: readonly Rendering[],
  pivot: Rendering,
  matches: readonly Match[],
  lexicon: Lexicon | undefined,
): Draft | null {
  const beside = matches.filter(({b}) => pivot.occurrences.some((occurrence) => overlap(occurrence, b)))
  const candidates = here
    .map((rendering) => {
      const own = beside.filter(({a}) => rendering.occurrences.some((occurrence) => overlap(occurrence, a)))
      const occurrences = rendering.occurrences.filter((occurrence) =>
        own.some(({a}) => overlap(occurrence, a)),
      )
      return {
        rendering: {...rendering, occurrences},
        stems: strippedWords(language, rendering.text, language.stem),
        roots: strippedWords(language, rendering.text, language.root),
        confidence: 1 - own.reduce((doubt, {score}) => doubt * (1 - score), 1),
      }
    })
    .filter(({rendering}) => rendering.occurrences.length > 0)
    .sort((x, y) => y.rendering.occurrences.length - x.rendering.occurrences.length)
  const [steady] = candidates
  if (!steady) return null
  const pivotStems = strippedWords(language, pivot.text, language.stem)
  const known = wordsOf(language, `${steady.rendering.text} ${pivot.text}`)
  const isRelated = (text: string): boolean =>
    wordsOf(language, text).some((word) => known.some((other) => (lexicon?.related(word, other) ?? 0) > 0))
  const others = candidates.filter(
    (other) => areTwoNames(steady, other) && isCredible(steady, other, pivotStems, isRelated),
  )
  if (others.length === 0) return null
  return {
    translation: steady.rendering.translation,
    renderings: [steady.rendering, ...others.map(({rendering}) => rendering)],
    pivots: [
      {
        ...pivot,
        occurrences: pivot.occurrences.filter((place) => beside.some(({b}) => overlap(place, b))),
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

const wordsOf = (language: Language, text: string): string[] =>
  strippedWords(language, text, (folded) => folded).split(' ')

/**
 * `service` beside `service industry` is an ellipsis, `innovate` beside `innovation` grammar, and so is `openness and
 * sharing` beside `open and shared`.
 */
function areTwoNames(x: Name, y: Name): boolean {
  return x.roots !== y.roots && !isWithin(x.roots, y.roots) && !isWithin(y.roots, x.roots)
}

const isWithin = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `)
