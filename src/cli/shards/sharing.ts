import {InputError} from '../../failure.ts'
import type {Project, Works} from '../../project/index.ts'
import type {Reporter} from '../../report/index.ts'
import {jsonOf, needsKey} from '../kept-parts.ts'
import type {Making, Told} from '../told.ts'
import {type KeptUnits, refuseGaps} from './kept-units.ts'
import type {MadeUnit} from './unit-file.ts'

/** Work that many runs do: what one of them does with each unit in place of making it. */
export interface Sharing {
  /** What a unit tells here; nothing where it is told elsewhere. */
  tell(project: Project, make: Making): Promise<Told | undefined>
  /** Called when all units had their turn. */
  settle(): void
}

/** What one run does, and what it keeps of it. */
interface Share {
  of: number
  index: number
  reporters: readonly Reporter[]
  /** Whether it keeps what units call things, too, which takes a fifth of the time. */
  keepsUsage: boolean
}

/** Makes every unit that is this run's and is not kept yet, keeps it, and tells nothing. */
export function sharesOf(
  kept: KeptUnits,
  {of, index, reporters, keepsUsage}: Share,
  done: (isNew: boolean) => void,
): Sharing {
  let at = 0
  return {
    async tell(project, make) {
      if (at++ % of !== index) return undefined
      const found = await kept.read(project).catch(() => undefined)
      const hasUsage = found?.usage !== undefined || !keepsUsage
      const isKnown = found && hasUsage && reporters.every((one) => found.reports.has(needsKey(one)))
      if (!isKnown) {
        // What it was made from is let go before it is written: of two Bibles that is most of the memory.
        await kept.write(project, unitOf(project, await make(project), reporters, keepsUsage))
      }
      done(!isKnown)
      return undefined
    },
    settle() {},
  }
}

function unitOf(
  {document}: Project,
  told: Told | undefined,
  reporters: readonly Reporter[],
  keepsUsage: boolean,
): MadeUnit {
  const reports = new Map<string, string>()
  let findings: MadeUnit['findings'] = []
  for (const reporter of told ? reporters : []) {
    const report = told!.report(reporter)
    if (reports.size === 0) findings = plain(report.findings)
    reports.set(needsKey(reporter), jsonOf(report))
  }
  return {
    document: document!,
    reports,
    findings,
    ...(keepsUsage && {usage: told?.usage?.() ?? []}),
  }
}

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** Tells what is kept of every unit. */
export function keptIn(kept: KeptUnits, folder: string): Sharing {
  const missing: string[] = []
  return {
    async tell(project) {
      const unit = await kept.read(project)
      if (!unit) missing.push(project.document!)
      if (!unit || unit.reports.size === 0) return undefined
      return {
        report: (reporter) => unit.reports.get(needsKey(reporter)) ?? refuseFormat(reporter, folder),
        usage: () => unit.usage ?? [],
      }
    },
    settle: () => refuseGaps(missing, folder),
  }
}

function refuseFormat({name}: Reporter, folder: string): never {
  throw new InputError(
    `\`${folder}\` does not hold what \`${name}\` shows: run the shards with \`--format ${name}\``,
  )
}

/** Which sharing a run has, once its works are known. */
export type SharingFor = (works: Works) => Sharing
