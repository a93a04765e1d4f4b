import type {Report} from '../../judge/index.ts'

/** A work of a project, and what there is to say of it. */
export interface DocumentReport {
  document: string
  report: Report
}
