import {aboutTerms, type Finding, gravestFirst, type Severity, subjectOf} from '../../judge/index.ts'

/** What a severity is called where it is counted. */
const nouns: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'note'}

/** `7 errors`. */
export const countedSeverity = (count: number, severity: Severity): string =>
  `${count} ${nouns[severity]}${count === 1 ? '' : 's'}`

/** `7 errors · 103 warnings (78 of them on 9 term pairs)`; `no findings` without any. */
export function headlineOf(findings: readonly Finding[], none = 'no findings'): string {
  const parts = gravestFirst.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity)
    return own.length === 0 ? [] : [`${countedSeverity(own.length, severity)}${pairsAmong(own)}`]
  })
  return parts.length > 0 ? parts.join(' · ') : none
}

function pairsAmong(findings: readonly Finding[]): string {
  const terms = findings.filter(({rule}) => aboutTerms.has(rule))
  if (terms.length === 0) return ''
  const pairs = new Set(terms.map(subjectOf)).size
  const noun = `on ${pairs} ${pairs === 1 ? 'term pair' : 'term pairs'}`
  return terms.length === findings.length ? ` (${noun})` : ` (${terms.length} of them ${noun})`
}
