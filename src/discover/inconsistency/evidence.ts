import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import {isDerivation} from './kinship.ts'
import type {Pivot, Use} from './pivots.ts'

/** A word that stands where the pivot stands, with what speaks for it. */
export interface Candidate {
  /** Folded. */
  form: string
  uses: Use[]
  /** That at least one of its links is right. */
  confidence: number
  /** Stems beside it (`h-12`, `h+7`) and beside the pivot (`t-3`). */
  neighbours: Set<string>
}

/** How far two candidates are two names of what the pivot names. */
export interface Rivalry {
  /** 0–1. */
  score: number
  /** One is derived from the other: `industry` and `industrial`. */
  derived: boolean
}

/** A neighbour that two renderings share makes it likelier that they name one thing; so does the dictionary. */
const trustInNeighbours = 0.4
const trustInDictionary = 0.5
/** One stray place beside this many steady ones is rather a slip of the links. */
const steadyPlaces = 10
const strayTrust = 0.7

/** The words linked with a pivot, the best attested first. */
export function candidatesOf(
  collation: Collation,
  of: number,
  through: number,
  usesOf: Pivot['uses'],
): Candidate[] {
  const {forms} = collation.vocabulary
  const here = collation.words(of).forms
  return [...usesOf.values()]
    .map((uses) => ({
      form: forms[here[uses[0]!.word]!]!,
      uses,
      confidence: 1 - uses.reduce((doubt, {score}) => doubt * (1 - score), 1),
      neighbours: neighboursOf(collation, of, through, uses),
    }))
    .sort(
      (a, b) =>
        b.confidence * b.uses.length - a.confidence * a.uses.length || a.uses[0]!.word - b.uses[0]!.word,
    )
}

function neighboursOf(collation: Collation, of: number, through: number, uses: readonly Use[]): Set<string> {
  const {stems, isFunction} = collation.vocabulary
  const found = new Set<string>()
  const add = (side: string, form: number | undefined): void => {
    if (form !== undefined && !isFunction[form]) found.add(`${side}${stems[form]}`)
  }
  const here = collation.words(of).forms
  const there = collation.words(through).forms
  for (const {word, pivotWord} of uses) {
    add('h-', here[word - 1])
    add('h+', here[word + 1])
    add('t-', there[pivotWord - 1])
    add('t+', there[pivotWord + 1])
  }
  return found
}

/** Weighs the best attested candidate of a pivot against another. */
export function rivalryOf(
  steady: Candidate,
  other: Candidate,
  rootOf: (form: string) => string,
  lexicon: Lexicon | undefined,
): Rivalry {
  const shared = [...other.neighbours].filter((neighbour) => steady.neighbours.has(neighbour))
  const derived = isDerivation(steady.form, other.form, rootOf, lexicon)
  const stray = other.uses.length === 1 && steady.uses.length >= steadyPlaces ? strayTrust : 1
  const doubt =
    (1 - stray * Math.min(steady.confidence, other.confidence)) *
    (shared.length > 0 ? 1 - trustInNeighbours : 1) *
    (derived ? 1 : 1 - trustInDictionary * (lexicon?.related(steady.form, other.form) ?? 0))
  // `industry chain` beside `industrial chain` is two names; `innovate` beside `innovation` is grammar.
  const isName =
    !derived ||
    shared.some((neighbour) => neighbour.startsWith('h+')) ||
    Math.min(steady.uses.length, other.uses.length) > 1
  return {score: isName ? 1 - doubt : 0, derived}
}
