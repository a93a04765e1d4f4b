import type {Report} from '../judge/index.ts'
import type {Works} from '../project/index.ts'
import type {Options} from './parsed-options.ts'

/** Whether of many works only what changed is read, or what is named: then nobody knows what the others call things. */
export const isUnheard = ({isAll, areTexts}: Works, {since, staged}: Options): boolean =>
  !isAll && (areTexts || typeof since === 'string' || staged === true)

/** Where the other works were not read, it is not known whether names that stray from theirs are gone. */
export function withoutUnheard(report: Report, works: Works, options: Options): Report {
  if (!isUnheard(works, options)) return report
  const findings = report.findings.filter(
    ({status, rule}) => status !== 'absent' || rule !== 'term-inconsistency',
  )
  return {...report, findings}
}
