import type {Report} from '../judge/index.ts'
import {type Comparison, lockOf, type Works} from '../project/index.ts'
import {reporterOf} from '../report/reporters.ts'
import {compareProject} from './compare-project.ts'
import type {Context} from './context.ts'
import {Notes} from './notes.ts'
import {overWorks} from './over-works.ts'

/**
 * What there is to say of many works, as one report.
 *
 * @param reportOf what is kept of a work; its report, if left out
 */
export async function joinedCheck(
  context: Context,
  works: Works,
  reportOf: (comparison: Comparison) => Report = ({report}) => report,
  isBrief = true,
): Promise<Report> {
  const named = context.options.lock
  const {lock} = await works.lock(typeof named === 'string' ? named : undefined)
  const notes = new Notes()
  const one = {command: 'check' as const, targets: [{name: 'table'}]}
  const {report} = await overWorks(context, works, one, async (project) => {
    const accepted = lockOf(lock, project.document)
    const asked = {isBrief, ...(accepted && {accepted})}
    const comparison = await compareProject(context, project, asked, notes)
    const own = reportOf(comparison)
    return {report: () => own, usage: () => comparison.concordance.usage ?? []}
  })
  notes.say(context)
  return report(reporterOf('check', 'table')) as Report
}
