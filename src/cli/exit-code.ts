import type {Report, Severity} from '../judge/index.ts'
import {isAtLeast} from '../judge/severity.ts'

/** What `--fail-on` takes. */
export type FailOn = Severity | 'never'

/** How many findings are new and at least that severe. */
function countAtLeast({findings}: Pick<Report, 'findings'>, failOn: FailOn): number {
  if (failOn === 'never') return 0
  return findings.filter(({status, severity}) => status === 'new' && isAtLeast(severity, failOn)).length
}

/** The exit code that `--fail-on` asks for: 1 if more such findings are new than may be, else 0. */
export function exitCode(report: Pick<Report, 'findings'>, failOn: FailOn = 'never', most = 0): 0 | 1 {
  return countAtLeast(report, failOn) > most ? 1 : 0
}
