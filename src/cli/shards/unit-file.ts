import type {Usage} from '../../discover/index.ts'
import {InputError} from '../../failure.ts'
import type {Finding, Report} from '../../judge/index.ts'
import {digestOf} from './digest.ts'

/** What a run found in one unit of work: a document, a pair of translations or a part of a work. */
export interface Unit {
  document: string
  /** By what reporters need of it. */
  reports: ReadonlyMap<string, Report>
  /** What it calls things; absent where nobody will ask. */
  usage?: readonly Usage[]
}

/** A unit that is kept, its reports as JSON: nothing of what they were made from is held. */
export interface MadeUnit extends Omit<Unit, 'reports'> {
  reports: ReadonlyMap<string, string>
  findings: readonly Finding[]
}

/** Of the lines; another is not read. */
const schemaVersion = 2

/** A unit as lines of JSON, the first with a sum of the others. */
export function unitText({document, reports, usage}: MadeUnit): string {
  let rest = ''
  for (const [needs, report] of reports) rest += `{"needs":${JSON.stringify(needs)},"report":${report}}\n`
  if (usage) rest += `${JSON.stringify({usage})}\n`
  return `${JSON.stringify({schemaVersion, document, sum: digestOf(rest)})}\n${rest}`
}

/**
 * @param called the name of the file in messages
 * @throws InputError if it was cut off or changed, or is of another version
 */
export function readUnit(text: string, called: string): Unit {
  const end = text.indexOf('\n')
  const rest = text.slice(end + 1)
  const head = parsed(text.slice(0, end)) as
    | {schemaVersion?: number; document?: string; sum?: string}
    | undefined
  if (head?.schemaVersion !== schemaVersion || head.document === undefined || head.sum !== digestOf(rest))
    throw new InputError(`\`${called}\` is damaged or of another version: remove it, and run its shard again`)
  const reports = new Map<string, Report>()
  let usage: Usage[] | undefined
  for (const line of rest.split('\n')) {
    if (line === '') continue
    const part = JSON.parse(line)
    if (part.report) reports.set(part.needs, part.report)
    if (part.usage) usage = part.usage
  }
  return {document: head.document, reports, ...(usage && {usage})}
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
