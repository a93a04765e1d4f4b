import type {Finding} from '../report.ts'

/**
 * Pairs the fingerprints of one run that was judged twice: with the keys of today, and with the keys that
 * renumbered clauses had.
 *
 * @returns fingerprint of today → fingerprint under the former key, where the two differ
 */
export function formerFingerprints(
  today: readonly Finding[],
  former: readonly Finding[],
): Map<string, string> {
  const identity = ({rule, clause, message, renderings}: Finding): string =>
    JSON.stringify([rule, clause, message, renderings])
  const then = new Map(former.map((finding) => [identity(finding), finding.fingerprint]))
  const pairs = new Map<string, string>()
  for (const finding of today) {
    const before = then.get(identity(finding))
    if (before !== undefined && before !== finding.fingerprint) pairs.set(finding.fingerprint, before)
  }
  return pairs
}
