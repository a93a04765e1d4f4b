import type {Collation} from '../collate/index.ts'
import type {Finding} from './report.ts'
import type {Rule} from './rule.ts'

/**
 * The one definition of order: by row, then rule as listed, then first place, then fingerprint. Findings of the whole
 * work come first.
 */
export function sortFindings(
  findings: readonly Finding[],
  {rows}: Pick<Collation, 'rows'>,
  rules: readonly Pick<Rule, 'id'>[],
): Finding[] {
  const rowOf = new Map(rows.map(({key}, row) => [key, row]))
  const rankOf = new Map(rules.map(({id}, rank) => [id, rank]))
  const row = ({clause}: Finding): number => rowOf.get(clause) ?? -1
  const rank = ({rule}: Finding): number => rankOf.get(rule) ?? rules.length
  return [...findings].sort(
    (a, b) =>
      row(a) - row(b) ||
      rank(a) - rank(b) ||
      offsetOf(a) - offsetOf(b) ||
      compareStrings(a.fingerprint, b.fingerprint),
  )
}

/** By code units: `localeCompare` depends on the machine. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const offsetOf = (finding: Finding): number => finding.renderings[0]?.position.start.offset ?? 0
