import type {Report, ReportTerms} from '../../judge/index.ts'

/** A work of a project, and what there is to say of it. */
export interface DocumentReport {
  document: string
  /** Plain data; its terms may be made while they are read. */
  report: Omit<Report, 'terms'> & {terms?: ReportTerms}
}
