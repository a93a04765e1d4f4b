import type {RuleId, Severity} from './report.ts'

/** `off`, a severity, or a severity with the rule's own options. */
export type RuleSetting = Severity | 'off' | [Severity | 'off', object]

/** What a user may say about judging; everything may be left out. */
export interface JudgeSettings {
  /** Per rule; a rule that is not named runs with its own severity and options. */
  rules?: Partial<Record<RuleId, RuleSetting>>
  /** Findings less sure than this are left out, 0–1; 0 if left out. */
  minScore?: number
  /** Fingerprints of findings that were accepted; these get status `accepted`. */
  accepted?: ReadonlySet<string>
  /**
   * Key of today → key under which the clause was accepted, for clauses that were renumbered since:
   * only fingerprints look at it.
   */
  formerKeys?: ReadonlyMap<string, string>
}
