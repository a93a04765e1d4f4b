import type {Reported} from '../../judge/index.ts'

/**
 * A report with its paths as the repository names them, for services that know files by no other name.
 *
 * @param pathOf undefined for a file outside of the repository, whose path stays
 */
export function located(
  report: Reported,
  pathOf: (path: string) => string | undefined = () => undefined,
): Reported {
  const moved = <T extends {path: string}>(place: T): T => ({
    ...place,
    path: pathOf(place.path) ?? place.path,
  })
  return {
    ...report,
    translations: report.translations.map(moved),
    findings: report.findings.map((finding) => ({
      ...finding,
      renderings: finding.renderings.map(moved),
    })),
  }
}
