import type {Finding, Reported, ReportRow, Severity} from '../../judge/index.ts'

/** What every page knows. */
export interface Model {
  report: Reported
  rows: readonly ReportRow[]
  /** Indices of translations that rows are laid by; the others are commentaries. */
  witnesses: number[]
  /** Findings by row key, in the report's order. */
  byRow: Map<string, Finding[]>
  /** Number of a concept in the list of concepts, from 1, by its id. */
  numbers: Map<string, number>
  /** The part of the work that each row belongs to, in its order. */
  branches: readonly string[]
  /** Language of the page. */
  language: string
  /** A message in it. */
  tell(english: string): string
  /** Link to a row. */
  hrefOf(key: string): string
  /** Link to a concept in the list, if it is listed. */
  hrefOfConcept(id: string): string | undefined
  /** Link to a finding in the list of findings, if it is listed. */
  hrefOfFinding(finding: Finding): string | undefined
}

/** Findings of these rules are shown as phrases that differ; all others as remarks. */
export const divergenceRules: readonly string[] = ['term-divergence', 'wording-divergence']

/** Rules whose findings say of one translation that it calls one thing by several names: of no place in particular. */
export const isOfPlaces = ({rule}: Finding): boolean => rule !== 'term-inconsistency'

/** What a severity is called where people read it. */
export const severityNames: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'note'}
