import type {Finding, Reported, ReportRow} from '../../judge/index.ts'

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
  /** Link to a row. */
  hrefOf(key: string): string
  /** Link to a concept in the list, if it is listed. */
  hrefOfConcept(id: string): string | undefined
}

/** Findings of these rules are shown as phrases that differ; all others as remarks. */
export const divergenceRules: readonly string[] = ['term-divergence', 'wording-divergence']
