import type {Clause} from '../parse/index.ts'
import type {Checks, Quantity} from './checks/index.ts'
import type {KnownStray, Usage} from './usage/said.ts'

/** A phrase in the text of one translation: `clause.text.slice(start, end)`. */
export interface Occurrence {
  /** Index into `Collation.translations`. */
  translation: number
  /** Index into `Collation.rows`; -1 where a commentary says it of no row in particular. */
  row: number
  clause: Clause
  start: number
  end: number
}

/** The words one translation uses for a concept. */
export interface Rendering {
  translation: number
  /** The most frequent spelling, verbatim from the text. */
  text: string
  /** In document order. */
  occurrences: Occurrence[]
  /** How many occurrences there are, where these are made only when asked for. */
  count?: number
  /** The row of each occurrence, where it is known without these being made. */
  rows?: Int32Array
  /** The first occurrence, where it is known without the others being made. */
  first?: Occurrence
  /** The first occurrence in a row, likewise. */
  firstIn?(row: number): Occurrence | undefined
}

/** A unit of meaning, whatever it is called. */
export interface Concept {
  /** Stable across runs and orders of files. */
  id: string
  /** Best name: termbase entry, printed gloss, source term, else the renderings joined by " / ". */
  label: string
  source: 'termbase' | 'gloss' | 'source' | 'statistics'
  /** By translation, then by falling count. */
  renderings: Rendering[]
  /** The same with occurrences in rows alone, where commentaries have others that are looked for only when asked for. */
  placed?: readonly Rendering[]
  /** How sure it is that these are one concept, 0–1. */
  score: number
  /** How likely it is terminology rather than wording, 0–1. */
  termhood: number
  /** Rows that show the concept rendered so, and rows that speak against it. */
  evidence: {for: number; against: number}
}

/** One place where two translations render a concept differently. */
export interface Divergence {
  row: number
  /** Index into `Concordance.concepts`; -1 where none is known. */
  concept: number
  a: Occurrence
  b: Occurrence
  /** How sure it is that the two phrases correspond and differ, 0–1. */
  score: number
  /** How likely it is terminology rather than wording, 0–1. */
  termhood: number
}

/**
 * One place where two translations name two things that they otherwise tell apart: `Contractor` beside `Customer`,
 * where `Contractor` / `Supplier` and `Client` / `Customer` stand elsewhere.
 */
export interface Crossing {
  row: number
  a: Occurrence
  b: Occurrence
  /** Indices into `Concordance.concepts`: where `a` and where `b` is at home. */
  concepts: [number, number]
  /** How sure it is that the two phrases correspond, 0–1. */
  score: number
  /** The row names another one, and does not only say it in the passive or in another order. */
  isSwap: boolean
}

/** One concept that one translation renders in several ways. */
export interface Inconsistency {
  concept: number
  translation: number
  /** Renderings of that translation, the steady one first. */
  renderings: Rendering[]
  /** What proves it: names in another translation that stay the same, the one met most often first. */
  pivots: Rendering[]
  score: number
}

/** A name that stands in one work of a project for what its other works call by another. */
export interface Stray {
  translation: number
  name: Rendering
  /** What other translations say in these places, as they do elsewhere. */
  pivots: Rendering[]
  /** What the translation says in other works, and where. */
  steady: KnownStray['steady']
  /** Index into `Concordance.concepts`; -1 where none is known. */
  concept: number
  score: number
}

/** What the translations call things: evidence, no opinion. */
export interface Concordance {
  concepts: Concept[]
  /** By row, then place. */
  divergences: Divergence[]
  inconsistencies: Inconsistency[]
  /** By row; these are no divergences. */
  crossings: Crossing[]
  /** The numbers of a text, digits and words, in its order; read once. */
  numbersIn(text: string, language: string): readonly Quantity[]
  /** What the texts of each row say differently. Gathered when first asked for. */
  checks: Checks
  /** Names that stray from what other works of the project say; none where these are not known. */
  strays?: Stray[]
  /** What each translation calls what the others say, to be added up over the works of a project. */
  usage?: Usage[]
}
