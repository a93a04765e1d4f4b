import type {Position} from '../../parse/index.ts'

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
  /** Absent where it is never told that it strays. */
  ifAstray?: IfAstray
}

/** What is told of a use that strays from what the other works say, beyond what is told of every use. */
export interface IfAstray {
  /** BCP 47 tag of the translation looked at. */
  language: string
  /** The name, folded, as its first place has it. */
  form: string
  /** The concept that the divergences around it are about; absent where none is known. */
  concept?: string
  /** Where the two words stand first. */
  at: Position
  pivotAt: Position
}

/** A name that one work uses for what the other works of its project call by another. */
export interface KnownStray {
  /** Ids of translations. */
  of: string
  through: string
  /** Stems. */
  name: string
  pivot: string
  steady: Steady
}

/** What most works of a project say. */
export interface Steady {
  /** A stem, and how it is written in most places. */
  name: string
  text: string
  /** In how many works it stands, and how often in all of them. */
  works: number
  times: number
  /** Whether it is known in which clauses. */
  hasClauses: boolean
  /** Where: by work, in the order of their names. Made when asked for. */
  places(): PlacesIn[]
}

/** How often a name stands in a work, and where, if that is known. */
export interface PlacesIn {
  document: string
  times: number
  clauses?: string[]
  counts?: number[]
}
