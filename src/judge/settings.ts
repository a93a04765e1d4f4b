import type {RuleId} from './report.ts'
import type {Severity} from './severity.ts'

/** `off`, a severity, or a severity with the rule's own options. */
export type RuleSetting = Severity | 'off' | [Severity | 'off', object]

/** Other settings for findings in some clauses or of some translations; what is left out narrows nothing. */
export interface Override {
  /** Keys, ranges or branches. */
  clauses?: string[]
  /** Ids: findings that name one of them. */
  translations?: string[]
  rules: Partial<Record<RuleId, RuleSetting>>
}

/** What a user may say about judging; everything may be left out. */
export interface JudgeSettings {
  /** Per rule; a rule that is not named runs with its own severity and options. */
  rules?: Partial<Record<RuleId, RuleSetting>>
  /** The last one that fits a finding decides. */
  overrides?: readonly Override[]
  /** Findings less sure than this are left out, 0–1; 0 if left out. */
  minScore?: number
  /** Fingerprints of findings that were accepted; these get status `accepted`. */
  accepted?: ReadonlySet<string>
  /**
   * Rules that were heard when everything was accepted: what they find where no word changed counts as accepted.
   * `unknown` for a lock of 0.1.0: those of which most of what lies in unchanged text is accepted.
   */
  heardRules?: ReadonlySet<string> | 'unknown'
  /**
   * Key of today → key under which the clause was accepted, for clauses that were renumbered since:
   * only fingerprints look at it.
   */
  formerKeys?: ReadonlyMap<string, string>
}
