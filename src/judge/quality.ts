import type {Finding, ReportQuality, ReportTranslation} from './report.ts'
import type {Severity} from './severity.ts'
import {concerns} from './sides.ts'
import {leads} from './standing.ts'

/**
 * Penalty points of a finding: those of MQM's scoring model for a major, a minor and a neutral error
 * (https://themqm.org/error-types-2/the-mqm-scoring-models/).
 */
const weights: Record<Severity, number> = {error: 5, warning: 1, info: 0}

/**
 * How much there is to say of each translation, for its length. A finding counts for every translation that it names, also
 * for one that lacks something, but not for one that the others are to follow.
 *
 * @param words how many each translation has
 */
export function qualityOf(
  findings: readonly Finding[],
  translations: readonly ReportTranslation[],
  words: readonly number[],
): ReportQuality[] {
  const leading = new Set(
    translations
      .filter(({role, reference}) => leads({role, ...(reference && {isReference: true})}))
      .map(({id}) => id),
  )
  return translations.flatMap(({id, role}, index) => {
    if (role === 'commentary' || leading.has(id)) return []
    const own = findings.filter((finding) => concerns(finding, id))
    const there = own.filter(({status}) => status !== 'absent')
    const count = words[index] ?? 0
    const perThousand = (points: number): number =>
      count === 0 ? 0 : Math.round((points * 10_000) / count) / 10
    const ofSeverity = (severity: Severity): number => there.filter((one) => one.severity === severity).length
    const counts = {error: ofSeverity('error'), warning: ofSeverity('warning'), info: ofSeverity('info')}
    const gone = findings.filter(({was}) => was?.translations.includes(id))
    const points = there.reduce((sum, {severity}) => sum + weights[severity], 0)
    const accepted = there.filter(({status}) => status === 'accepted')
    const before = [...accepted, ...gone].reduce(
      (sum, {severity, was}) => sum + weights[was?.severity ?? severity],
      0,
    )
    return [
      {
        translation: id,
        words: count,
        findings: counts,
        perThousandWords: {
          error: perThousand(counts.error),
          warning: perThousand(counts.warning),
          info: perThousand(counts.info),
        },
        penalty: perThousand(points),
        trend: {
          new: there.filter(({status}) => status === 'new').length,
          accepted: accepted.length,
          gone: gone.length,
          ...(accepted.length + gone.length > 0 && {
            penalty: Math.round((perThousand(points) - perThousand(before)) * 10) / 10,
          }),
        },
      },
    ]
  })
}
