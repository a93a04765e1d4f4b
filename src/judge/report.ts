import type {Capability} from '../language/index.ts'
import type {Position, Role} from '../parse/index.ts'
import type {Severity} from './severity.ts'

export type {Severity} from './severity.ts'

/** Id of a rule: of those that ship, `ruleIds` has them, or of one's own. */
export type RuleId = string
export type Status = 'new' | 'accepted' | 'absent'

/** The JSON contract, version 1: what `diff --format json` and `check --format json` print. */
export interface Report {
  schemaVersion: 1
  tool: {name: 'clausediff'; version: string}
  translations: ReportTranslation[]
  findings: Finding[]
  concepts: ReportConcept[]
  summary: Summary
}

export interface ReportTranslation {
  id: string
  path: string
  language: string
  role: Role
  title: string
  clauseCount: number
  /** What is not checked in its language; left out where all is. */
  unchecked?: Capability[]
}

/** One result of one rule. */
export interface Finding {
  rule: RuleId
  severity: Severity
  status: Status
  /** Key of the row it belongs to; empty where it belongs to the whole. */
  clause: string
  message: string
  url: string
  fingerprint: string
  concept: {id: string; label: string; source: string} | null
  /** How sure the tool is, 0–1. */
  score: number
  evidence: {for: number; against: number}
  renderings: FindingRendering[]
}

export interface FindingRendering {
  translation: string
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
