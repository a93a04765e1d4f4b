import type {Finding, Summary} from './report.ts'
import {ruleIds} from './rules/index.ts'
import {gravestFirst} from './severity.ts'

/** Counts findings that are there now; absent ones are no longer, so they count nowhere. */
export function summarise(findings: readonly Finding[]): Summary {
  const present = findings.filter(({status}) => status !== 'absent')
  return {
    byRule: countBy(present, ({rule}) => rule, ruleIds),
    bySeverity: countBy(present, ({severity}) => severity, gravestFirst),
    byClause: countBy(present, ({clause}) => clause, []),
  }
}

/** Counts per name: those of `order` first and in that order, the rest as they come; no zeros. */
function countBy(
  findings: readonly Finding[],
  nameOf: (finding: Finding) => string,
  order: readonly string[],
): Record<string, number> {
  const counts = new Map<string, number>(order.map((name) => [name, 0]))
  for (const finding of findings) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1)
  return Object.fromEntries([...counts].filter(([, count]) => count > 0))
}
