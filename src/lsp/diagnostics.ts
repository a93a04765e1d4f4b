import {type Diagnostic, DiagnosticSeverity, DiagnosticTag} from 'vscode-languageserver/node'
import type {Finding, FindingRendering, LackingPlace, Report, Severity} from '../judge/index.ts'
import type {Position} from '../parse/index.ts'
import {locationOf, rangeOf} from './range.ts'

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** What a code action needs to know of the finding below a diagnostic. */
export interface Told {
  fingerprint: string
}

/**
 * What is new, by file: a finding stands in every file that it names a place of, or that lacks something, and there names
 * the others.
 *
 * @param lacking where the texts are to be mended that lack what a finding says
 * @param uriOf the address of a text by its path in the report
 */
export function diagnosticsOf(
  {findings}: Pick<Report, 'findings'>,
  lacking: (finding: Finding) => LackingPlace[],
  uriOf: (path: string) => string,
): Map<string, Diagnostic[]> {
  const byUri = new Map<string, Diagnostic[]>()
  for (const finding of findings) {
    if (finding.status !== 'new') continue
    const told = new Set<string>()
    const {renderings} = finding
    const missing = lacking(finding).map(({path, opening}) => ({path, position: opening}))
    for (const place of [...renderings, ...missing]) {
      const uri = uriOf(place.path)
      if (told.has(uri)) continue
      told.add(uri)
      const others = renderings.filter((one) => one !== place)
      const diagnostic = diagnosticOf(finding, place.position, others, uriOf)
      const list = byUri.get(uri)
      if (list) list.push(diagnostic)
      else byUri.set(uri, [diagnostic])
    }
  }
  return byUri
}

function diagnosticOf(
  finding: Finding,
  position: Position,
  others: readonly FindingRendering[],
  uriOf: (path: string) => string,
): Diagnostic {
  const {rule, severity, message, url, fingerprint} = finding
  const data: Told = {fingerprint}
  return {
    range: rangeOf(position),
    severity: severities[severity],
    code: rule,
    codeDescription: {href: url},
    source: 'clausediff',
    message: finding.clause === '' ? message : `${finding.clause}: ${message}`,
    ...(rule === 'term-deprecated' && {tags: [DiagnosticTag.Deprecated]}),
    ...(others.length > 0 && {
      relatedInformation: others.map(({translation, text, path, position}) => ({
        location: locationOf(uriOf(path), position),
        message: text.trim() === '' ? translation : `${translation}: ${text}`,
      })),
    }),
    data,
  }
}
