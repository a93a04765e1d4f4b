import {resolve} from 'node:path'
import {InputError} from '../failure.ts'
import {readTable} from '../format/index.ts'
import type {Finding} from '../judge/index.ts'
import {
  type AcceptingAll,
  acceptWorks,
  type Decisions,
  ignoreFinding,
  lockOf,
  type Project,
  readDecisions,
  tableDecisions,
  type Works,
} from '../project/index.ts'
import {visible} from '../report/index.ts'
import type {Context} from './context.ts'
import {namedBytes} from './named-text.ts'
import {reviewer} from './reviewer.ts'

/**
 * Writes into the project what was decided in the HTML report or in a table of findings: what is fine into the lock, each
 * with its note as the reason; what is ignored into the config; preferred words into the termbase.
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
  const decisions = await decisionsIn(resolve(context.io.cwd(), path), path)
  const {fine, ignored, preferences, toFix} = decisions
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
  let left = 0
  for (const [note, fingerprints] of ignored) {
    const reason = note === '' ? await reviewer(context) : note
    for (const one of fingerprints) {
      const finding = there.get(one)
      if (!finding) continue
      await project.ignore(ignoreFinding(finding, reason))
      left++
    }
  }
  for (const preference of preferences) await project.prefer(preference)
  await context.decided(`accept --decisions ${path}`)
  const gone = sizeOf(fine) + sizeOf(ignored) - accepted - left
  return visible(
    [
      `${accepted} accepted`,
      ...(left > 0 ? [`${left} ignored`] : []),
      `${preferences.length} ${preferences.length === 1 ? 'word' : 'words'} preferred`,
      `${toFix.length} to fix`,
      ...(gone > 0 ? [`${gone} no longer there`] : []),
    ].join(', '),
  )
}

/** Of the HTML report they are JSON, else a table of findings whose status column is filled in. */
async function decisionsIn(file: string, path: string): Promise<Decisions> {
  const expected = 'what the HTML report exports, or a table of findings as CSV or XLSX'
  const bytes = namedBytes(file, path, expected)
  if (bytes.length === 0) throw new InputError(`\`${path}\` is empty: expected ${expected}`)
  const isTable = bytes[0] === 0x50 || !/^\ufeff?\s*[{[]/.test(Buffer.from(bytes.subarray(0, 64)).toString())
  return isTable
    ? tableDecisions(await readTable(bytes, path), path)
    : readDecisions(Buffer.from(bytes).toString(), path)
}

const sizeOf = (decided: Decisions['fine']): number =>
  [...decided.values()].reduce((sum, {size}) => sum + size, 0)

/** What `check` would find, by fingerprint. */
async function presentIn({options}: Context, works: Works, project: Project): Promise<Map<string, Finding>> {
  const {lock} = await works.lock(typeof options.lock === 'string' ? options.lock : undefined)
  const accepted = lockOf(lock, project.document)
  const {report} = await project.compare({
    isBrief: true,
    ...(options.minScore !== undefined && {minScore: options.minScore}),
    ...(accepted && {accepted}),
  })
  return new Map(
    report.findings
      .filter(({status}) => status !== 'absent')
      .map((finding) => [finding.fingerprint, finding] as const),
  )
}
