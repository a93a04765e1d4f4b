import {type Report, severities} from '../judge/index.ts'

/**
 * The exit code that `--fail-on` asks for: 1 if a finding is new and at least that severe, else 0.
 *
 * @param failOn a severity, or `never`
 */
export function exitCode({findings}: Pick<Report, 'findings'>, failOn = 'never'): 0 | 1 {
  const least = (severities as readonly string[]).indexOf(failOn)
  const grave = findings.some(
    ({status, severity}) => status === 'new' && severities.indexOf(severity) >= least,
  )
  return least >= 0 && grave ? 1 : 0
}
