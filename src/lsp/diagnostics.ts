import {type Diagnostic, DiagnosticSeverity, DiagnosticTag} from 'vscode-languageserver/node'
import type {Finding, Report, Severity} from '../judge/index.ts'
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
 * What is new, by file: a finding stands in every file that it names a place of, and there names the others.
 *
 * @param uriOf the address of a text by its path in the report
 */
export function diagnosticsOf(
  {findings}: Pick<Report, 'findings'>,
  uriOf: (path: string) => string,
): Map<string, Diagnostic[]> {
  const byUri = new Map<string, Diagnostic[]>()
  for (const finding of findings) {
    if (finding.status !== 'new') continue
    const told = new Set<string>()
    for (const [at, {path}] of finding.renderings.entries()) {
      const uri = uriOf(path)
      if (told.has(uri)) continue
      told.add(uri)
      const list = byUri.get(uri)
      const diagnostic = diagnosticOf(finding, at, uriOf)
      if (list) list.push(diagnostic)
      else byUri.set(uri, [diagnostic])
    }
  }
  return byUri
}

function diagnosticOf(finding: Finding, at: number, uriOf: (path: string) => string): Diagnostic {
  const {rule, severity, message, url, fingerprint, renderings} = finding
  const others = renderings.filter((_, other) => other !== at)
  const data: Told = {fingerprint}
  return {
    range: rangeOf(renderings[at]!.position),
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
