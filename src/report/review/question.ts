import type {Finding} from '../../judge/index.ts'

/** One thing to decide on: a finding, or all findings about one concept. */
export interface Question {
  id: string
  findings: readonly Finding[]
  /** The concept's name; left out where it is one finding. */
  concept?: string
}
