import type {Balance} from '../balance.ts'
import type {Variant} from '../overrides.ts'
import type {Finding} from '../report.ts'
import type {Draft, Evidence, Rule} from '../rule.ts'
import type {JudgeSettings} from '../settings.ts'

/** What every step may look at. */
export interface Run {
  evidence: Evidence
  settings: JudgeSettings
  /** Absent where there is no accepted state to weigh against. */
  balance?: Balance
}

/** A finding on its way through the steps. */
export interface Judged {
  rule: Rule
  draft: Draft
  finding: Finding
  /** What it is told from others by. */
  identity: string
  severityOf: Variant['severityOf']
}

/** One thing that is done with what a rule found. */
export type Step = (found: readonly Judged[], run: Run) => Judged[]
