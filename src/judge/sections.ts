import type {Position} from '../parse/index.ts'

/** What a translation says. */
export interface ReportText {
  /** The document that it is of, in an outline of many. */
  document?: string
  /** In document order; of a report on some rows, those that stand in one. */
  clauses: ReportClause[]
  regions: ReportRegion[]
  doubts: ReportDoubt[]
}

export interface ReportClause {
  key: string
  /** The number as printed. */
  label: string
  /** A prefix of `text`; left out where there is none. */
  heading?: string
  text: string
  /** Key of the clause above; left out at the top. */
  parent?: string
  /** Where `text` comes from: `[in text, in file, length, …]`, each a run of the same characters in both. */
  runs: number[]
  position?: Position
  notes: ReportNote[]
}

export interface ReportNote {
  /** As printed. */
  marker: string
  text: string
}

/** A part of the file that belongs to no clause. */
export interface ReportRegion {
  kind: string
  text: string
  position?: Position
  /** Index of the clause before which it stands; their number where it is behind all. */
  before: number
}

/** A decision of the parser that a reader may want to check. */
export interface ReportDoubt {
  rule: string
  /** Key of the clause concerned, if any. */
  key?: string
  message: string
  confidence: number
  position?: Position
}

/** One aligned place of the work. */
export interface ReportRow {
  key: string
  /** The levels of the key, the highest first: `["III", "10"]`. */
  levels: string[]
  /** Whether keys agree, or content does though keys do not. */
  basis: 'key' | 'content'
  /** How sure it is, 0–1. */
  score: number
  /** Per translation what it has here; null where it has nothing. */
  readings: (ReportReading | null)[]
  /** What was moved, split, merged or renumbered. */
  remarks: string[]
}

export interface ReportReading {
  /** Where it stands, if not in the file of its translation: of many works, each has its own. */
  path?: string
  passages: ReportPassage[]
  /** From the beginning of the first passage to the end of the last. */
  position: Position
  /** Numbers of the text's doubts about these clauses that are worth telling here. */
  doubts: number[]
}

/** A part of a clause's text. */
export interface ReportPassage {
  /** Index into the clauses of the translation's text. */
  clause: number
  start: number
  end: number
}

/** What stands opposite to what in one row. */
export interface RowAlignment {
  /** Sentences that correspond: a line each, in it a cell for each translation with a reading that is no commentary. */
  segments?: ReportCell[][]
  /** Per translation its words in the row: `[passage, start, end, …]`, offsets into the text of the passage's clause. */
  words?: number[][]
  links?: RowLinks[]
}

export interface ReportCell {
  sentences: ReportPassage[]
  /** Words that others lack, as offsets into the sentences joined by blanks: `[start, end, …]`. */
  differing?: number[]
}

/** Words of two translations that stand for each other. */
export interface RowLinks {
  /** Index of a translation; likewise `b`. */
  a: number
  b: number
  /** `[word of a, word of b, confidence in thousandths, …]`, words by their number in the row. */
  words: number[]
}

/** A concept with what each translation calls it. */
export interface ReportTerm {
  id: string
  label: string
  source: string
  score: number
  termhood: number
  evidence: {for: number; against: number}
  /** By translation, then by falling count. */
  renderings: TermRendering[]
}

export interface TermRendering {
  translation: string
  text: string
  count: number
  /** Where: keys of clauses, with the first place in the file; left out where only counts were asked for. */
  clauses?: string[]
  path?: string
  position?: Position
  /** How often in each of `clauses`. */
  counts?: number[]
  /** Those of `clauses` that are no rows: paragraphs of a commentary. */
  apart?: string[]
}

/** Where a text occurs, and what the others say there. */
export interface Found {
  query: string
  /** How many places each translation has. */
  counts: {translation: string; count: number}[]
  /** So many words around each place were asked for; as many as fit a line if left out. */
  context?: number
  /** The concept that the text names, with what every translation calls it. */
  concept: ReportTerm | null
  /** Left out where only counts were asked for. */
  hits?: FoundHit[]
  tallies: Tally[]
}

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
  /** One for each other translation that has the row, in the order of translations. */
  counterparts: Counterpart[]
}

export interface Counterpart {
  translation: string
  text: string | null
  path: string
  position: Position | null
}

/** How often another translation says what, over all hits. */
export interface Tally {
  translation: string
  /** The most frequent one first. */
  renderings: {text: string; count: number}[]
  /** Places of which it has the row, but no words that are linked. */
  without: number
}
