import {resolve} from 'node:path'
import {InputError} from '../failure.ts'
import {
  type AcceptingAll,
  acceptWorks,
  type Decisions,
  lockOf,
  type Project,
  readDecisions,
  type Works,
} from '../project/index.ts'
import {visible} from '../report/index.ts'
import type {Context} from './context.ts'
import {namedText} from './named-text.ts'

/**
 * Writes into the project what was decided in the HTML report: what is fine into the lock, each with its note as the
 * reason; preferred words into the termbase.
 *
 * @param path of the file of decisions
 * @param accepting how to accept, but for what and why
 * @returns what was done, in a line
 * @throws InputError if there are several works: a report is on one
 */
export async function acceptDecisions(
  context: Context,
  works: Works,
  path: string,
  accepting: AcceptingAll,
): Promise<string> {
  const project = works.only()
  const decisions = readDecisions(
    namedText(resolve(context.io.cwd(), path), path, 'what “Export decisions” in the HTML report saves'),
    path,
  )
  const {fine, preferences, toFix} = decisions
  if (preferences.length > 0 && !project.config)
    throw new InputError(
      'there is no clausediff.config.json to name a termbase for the preferred words in: `clausediff init` makes one',
    )
  const there = await presentIn(context, works, project)
  let accepted = 0
  for (const [note, fingerprints] of fine) {
    const findings = new Set([...fingerprints].filter((one) => there.has(one)))
    if (findings.size === 0) continue
    const how = {...accepting, ...(note !== '' && {reason: note})}
    if (works.isMany) await acceptWorks(works, {...how, findingsIn: () => findings})
    else await project.accept({...how, findings})
    accepted += findings.size
  }
  for (const preference of preferences) await project.prefer(preference)
  await context.decided(`accept --decisions ${path}`)
  const gone = countOf(decisions) - accepted
  return visible(
    [
      `${accepted} accepted`,
      `${preferences.length} ${preferences.length === 1 ? 'word' : 'words'} preferred`,
      `${toFix.length} to fix`,
      ...(gone > 0 ? [`${gone} no longer there`] : []),
    ].join(', '),
  )
}

const countOf = ({fine}: Decisions): number => [...fine.values()].reduce((sum, {size}) => sum + size, 0)

/** Fingerprints of what `check` would find. */
async function presentIn({options}: Context, works: Works, project: Project): Promise<Set<string>> {
  const {lock} = await works.lock(typeof options.lock === 'string' ? options.lock : undefined)
  const accepted = lockOf(lock, project.document)
  const {report} = await project.compare({
    isBrief: true,
    ...(options.minScore !== undefined && {minScore: options.minScore}),
    ...(accepted && {accepted}),
  })
  return new Set(
    report.findings.filter(({status}) => status !== 'absent').map(({fingerprint}) => fingerprint),
  )
}
