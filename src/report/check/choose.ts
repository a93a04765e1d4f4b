import {type Finding, gravestFirst} from '../../judge/index.ts'

/**
 * The findings that have room, the gravest first and those of one severity in the order of the work. Where not all of
 * a severity have room, each clause lists its first, then each its second, and so on: no clause, however much is
 * found there, hides another.
 *
 * @param lengthOf of a finding as it is printed; the first of its clause has a heading
 */
export function chooseListed(
  findings: readonly Finding[],
  lengthOf: (finding: Finding, isFirst: boolean) => number,
  room: number,
): Finding[] {
  let left = room
  const listed: Finding[] = []
  for (const severity of gravestFirst) {
    const chosen = new Set<Finding>()
    const own = findings.filter((finding) => finding.severity === severity)
    for (const {finding, round} of inRounds(own)) {
      left -= lengthOf(finding, round === 0)
      if (left < 0) break
      chosen.add(finding)
    }
    listed.push(...own.filter((finding) => chosen.has(finding)))
    if (left < 0) break
  }
  return listed
}

function inRounds(findings: readonly Finding[]): {finding: Finding; round: number}[] {
  const counts = new Map<string, number>()
  return findings
    .map((finding) => {
      const round = counts.get(finding.clause) ?? 0
      counts.set(finding.clause, round + 1)
      return {finding, round}
    })
    .sort((a, b) => a.round - b.round)
}
