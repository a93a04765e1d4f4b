import type {Capability} from '../language/index.ts'
import type {Position, Role} from '../parse/index.ts'
import type {Found, ReportRow, ReportTerm, ReportText, RowAlignment} from './sections.ts'
import type {Severity} from './severity.ts'

export type {Capability} from '../language/index.ts'
export type {Position, Role} from '../parse/index.ts'
export * from './sections.ts'
export type {Severity} from './severity.ts'

/** Id of a rule: of those that ship, `ruleIds` has them, or of one's own. */
export type RuleId = string
export type Status = 'new' | 'accepted' | 'absent'

/**
 * The JSON contract, version 1: what `diff --format json` and `check --format json` print. Plain data; every reporter is
 * a function of it. What may be large is left out unless asked for.
 */
export interface Report {
  schemaVersion: 1
  /** The command that it was made for; left out where it holds findings. */
  command?: 'terms' | 'show' | 'find' | 'align' | 'parse'
  tool: {name: 'clausediff'; version: string}
  /** By role (source, translation, commentary), then id. */
  translations: ReportTranslation[]
  /** Where a project has many works: each by its name; keys of clauses then begin with it, `policy › 2.4`. */
  documents?: ReportDocument[]
  /** In the order of the work; absent ones at the end. */
  findings: Finding[]
  concepts: ReportConcept[]
  /** How many findings there are now; absent ones count nowhere. */
  summary: Summary
  /** What each translation says. */
  texts?: ReportText[]
  /** The work side by side, in its order. */
  rows?: ReportRow[]
  /** What stands opposite to what, row by row. */
  alignment?: RowAlignment[]
  /** Share of the content words that two translations have in common, 0–1; null where they share no row or language. */
  agreement?: (number | null)[][]
  /** Concepts with their places; beside findings, those that a divergence is about come first. */
  terms?: ReportTerm[]
  /** How much there is to say of each translation, for its length. */
  quality?: ReportQuality[]
  /** What `find` found. */
  found?: Found
}

/** A report of which large parts are still being made: they can be read row by row, as often as needed. */
export type Reported = Omit<Report, 'alignment' | 'terms'> & {
  alignment?: Iterable<RowAlignment>
  terms?: ReportTerms
}

/** Terms of which it is known how many there are before the first is made. */
export type ReportTerms = Iterable<ReportTerm> & {readonly length: number}

export interface ReportTranslation {
  id: string
  path: string
  /** BCP 47 tag. */
  language: string
  role: Role
  /** Whether the config calls it the one that others are to follow; left out where it does not. */
  reference?: boolean
  title: string
  clauseCount: number
  /** What is not checked in its language; left out where all is. */
  unchecked?: Capability[]
}

/** How much there is to say of a translation. */
export interface ReportQuality {
  translation: string
  words: number
  /** What is there now, accepted or not. */
  findings: {error: number; warning: number; info: number}
  perThousandWords: {error: number; warning: number; info: number}
  /** Penalty points per 1,000 words: 5 an error, 1 a warning. */
  penalty: number
  /** What came since the state was accepted, what was there and still is, and what is gone. */
  trend: {
    new: number
    accepted: number
    gone: number
    /** By how much the penalty changed since; absent where nothing was accepted. */
    penalty?: number
  }
}

/** One of the works that a report is on. */
export interface ReportDocument {
  name: string
  translations: ReportTranslation[]
  summary: Summary
}

/** One result of one rule. */
export interface Finding {
  rule: RuleId
  severity: Severity
  /** `accepted`: the lock lets it stand; `absent`: the lock does, but it is no longer there. */
  status: Status
  /** The work it belongs to, where there are many. */
  document?: string
  /** Key of the row it belongs to; empty where it belongs to the whole. */
  clause: string
  message: string
  url: string
  /** The same for the same finding in every run, whatever moved in the files. */
  fingerprint: string
  concept: {id: string; label: string; source: string} | null
  /** How sure the tool is, 0–1. */
  score: number
  /** Clauses that speak for it and against it. */
  evidence: {for: number; against: number}
  /** Every place, the first the one to look at; none where it is absent. */
  renderings: FindingRendering[]
  /** What else the same edit caused; left out where it caused nothing else. */
  also?: {rule: RuleId; fingerprint: string; message: string}[]
  /** Of an absent one: the translations that it named, and how grave its rule is. */
  was?: {translations: string[]; severity: Severity}
}

export interface FindingRendering {
  translation: string
  /** Key of the clause it stands in, as its translation numbers it; left out of what stands in none. */
  clause?: string
  /** Verbatim from the file. */
  text: string
  path: string
  position: Position
}

export interface ReportConcept {
  id: string
  label: string
  renderings: {translation: string; text: string; count: number; clauses: string[]}[]
}

export interface Summary {
  byRule: Record<string, number>
  bySeverity: Record<string, number>
  byClause: Record<string, number>
}
