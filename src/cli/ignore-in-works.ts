import {handlesOf, type Named, type Report, withoutIgnored} from '../judge/index.ts'
import {
  type IgnoreInWorks,
  ignoreConcept,
  ignoreInDocument,
  lockOf,
  type Project,
  type Works,
} from '../project/index.ts'
import {reporterOf} from '../report/reporters.ts'
import type {Context} from './context.ts'
import {overWorks} from './over-works.ts'

/** What was asked to be ignored. */
interface Asked {
  ids: readonly string[]
  concept?: string
  clauses?: string[]
  reason: string
}

/** What ids mean in many works: a finding in its document, a concept in all. */
export async function ignoresInWorks(
  context: Context,
  works: Works,
  {ids, concept, clauses, reason}: Asked,
  labelOf: (findings: Named['findings']) => string,
): Promise<{ignores: IgnoreInWorks[]; report: Report; count: number}> {
  const {lock} = await works.lock(typeof context.options.lock === 'string' ? context.options.lock : undefined)
  const compare = (project: Project) => {
    const accepted = lockOf(lock, project.document)
    return project.compare({isBrief: true, ...(accepted && {accepted})})
  }
  const one = {command: 'check' as const, targets: [{name: 'table'}]}
  const {report} = await overWorks(context, works, one, async (project) => {
    const comparison = await compare(project)
    return {report: () => comparison.report, usage: () => comparison.concordance.usage ?? []}
  })
  const joined = report(reporterOf('check', 'table')) as Report
  const handles = handlesOf(joined)
  const ignores = ids.map((id) => ignoreOf(handles.named(id), {reason, clauses}, labelOf))
  if (concept !== undefined) ignores.push(ignoreConcept(concept, reason, clauses))
  // What an id means is in the list that it was taken from; what a concept fits is told by the texts.
  const concepts = ignores.filter(({documents}) => documents === undefined)
  let count = ignores.length - concepts.length
  if (concepts.length > 0) {
    await overWorks(context, works, one, async (project) => {
      const {report: own, collation} = await compare(project)
      count += withoutIgnored(own, collation, {ignores: concepts}).ignored
      return undefined
    })
  }
  return {ignores, report: joined, count}
}

function ignoreOf(
  {findings, subject}: Named,
  {reason, clauses}: {reason: string; clauses: string[] | undefined},
  labelOf: (findings: Named['findings']) => string,
): IgnoreInWorks {
  if (subject !== undefined) return ignoreConcept(labelOf(findings), reason, clauses)
  const [finding] = findings
  return ignoreInDocument(finding!, reason)
}
