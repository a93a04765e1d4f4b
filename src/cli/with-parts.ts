import {compose} from '../compose/index.ts'
import type {Report, Reported} from '../judge/index.ts'
import {allOfRows, type Need} from '../judge/needs.ts'
import type {Comparison} from '../project/index.ts'
import type {Reporter} from '../report/index.ts'
import type {Options} from './parsed-options.ts'

/** A report on findings with the parts that a reporter needs; with `--rows`, its JSON gets all. */
export function withParts(
  report: Report,
  comparison: Comparison,
  {rows}: Options = {},
): (reporter: Reporter) => Reported {
  return ({needs, wants = [], isWhole}) =>
    compose(
      report,
      comparison,
      new Set<Need>([
        ...needs,
        ...wants,
        ...(isWhole ? ['quality' as const] : []),
        ...(isWhole && rows ? allOfRows : []),
      ]),
    )
}
