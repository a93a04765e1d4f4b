/**
 * What one translation of a work calls what another calls so, word by word: plain data that many works add up to what
 * a project says.
 */
export interface Usage {
  /** Ids of the translation looked at, and of the one whose word stays the same. */
  of: string
  through: string
  /** Stems. */
  name: string
  pivot: string
  /** Verbatim, as most places have it; the word with those it hardly stands without. */
  text: string
  pivotText: string
  /** In how many places they stand for each other, and how often the name stands in the work at all. */
  times: number
  all: number
  /** Whether the two translations are in two languages. */
  isAbroad: boolean
  /** What the best of these links is worth, 0–1. */
  score: number
  /** Keys of the rows, and how often in each. */
  clauses: string[]
  counts: number[]
}

/** A name that one work uses for what the other works of its project call by another. */
export interface KnownStray {
  /** Ids of translations. */
  of: string
  through: string
  /** Stems. */
  name: string
  pivot: string
  /** What the others say, and where: by work, in the order of their names. */
  steady: {name: string; text: string; places: PlacesIn[]}
}

/** How often a name stands in a work, and where, if that is known. */
export interface PlacesIn {
  document: string
  times: number
  clauses: string[]
  counts: number[]
}
