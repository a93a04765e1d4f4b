import {changedRowOf} from './changed-rows.ts'
import type {Finding} from './report.ts'
import type {Draft, Evidence, Rule} from './rule.ts'
import type {JudgeSettings} from './settings.ts'

/** Tells what rules that weigh the whole work find anew from what only tipped because something else changed. */
export interface Balance {
  /** Looks at a finding of such a rule: one that a changed word takes part in is said where that word stands. */
  weigh(draft: Draft, finding: Finding, rule: Rule): void
  /** A finding that is new for one of its places is new. */
  keep(finding: Finding): void
  /** Decides on what had to wait for all findings. */
  settle(): void
}

/** Whether what a rule finds in one clause may depend on others. */
export const weighs = ({scope = 'row'}: Rule): boolean => scope !== 'row'

/** @returns undefined where there is no accepted state to weigh against */
export function balanceOf({collation, baseline}: Evidence, {heardRules}: JudgeSettings): Balance | undefined {
  if (!baseline || !heardRules) return undefined
  const changedRow = changedRowOf(collation, baseline)
  const tipped = new Set<Finding>()
  /** Per rule, findings in unchanged text whose fingerprint was accepted. */
  const known = new Map<string, number>()
  return {
    weigh(draft, finding, {scope}) {
      if (heardRules !== 'unknown' && (finding.status !== 'new' || !heardRules.has(finding.rule))) return
      const row = changedRow(draft, scope === 'words')
      if (row !== undefined) {
        if (finding.status === 'new') finding.clause = collation.rows[row]!.key
      } else if (finding.status === 'new') tipped.add(finding)
      else known.set(finding.rule, (known.get(finding.rule) ?? 0) + 1)
    },
    keep(finding) {
      tipped.delete(finding)
    },
    settle() {
      const isHeard = (rule: string): boolean =>
        heardRules === 'unknown' ? (known.get(rule) ?? 0) > countOf(tipped, rule) : heardRules.has(rule)
      const heard = new Set([...tipped].map(({rule}) => rule).filter(isHeard))
      for (const finding of tipped) if (heard.has(finding.rule)) finding.status = 'accepted'
    },
  }
}

function countOf(findings: Iterable<Finding>, rule: string): number {
  let count = 0
  for (const finding of findings) if (finding.rule === rule) count++
  return count
}
