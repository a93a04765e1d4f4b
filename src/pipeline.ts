import type {Collation, OnProgress} from './collate/index.ts'
import {collate, selectRows} from './collate/index.ts'
import type {Concordance} from './discover/index.ts'
import type {AcceptOutcome, Ignore, Ignoring, JudgeSettings, Lock, Report} from './judge/index.ts'
import {parse} from './parse/index.ts'
import type {SourceFile} from './read/index.ts'
import type {Termbase} from './termbase/index.ts'

/** Everything one comparison yields. */
export interface Comparison {
  collation: Collation
  concordance: Concordance
  report: Report
  /** How many findings were left out as the config or a comment asks. */
  ignored: number
  /** Ignores that fit no finding. */
  unused: Ignoring[]
}

/** What is known beside the texts; everything may be left out. */
export interface Known {
  termbase?: Termbase
  /** Findings that are not wanted, and the name of the file that says so. */
  ignores?: readonly Ignore[]
  ignoresIn?: string
  /** The accepted state: without it every finding is new. */
  lock?: Lock
  /** Completes "changed …" in `drift`; `since accepted` if left out. */
  since?: string
  /** Told how far the work is. */
  onProgress?: OnProgress
}

/** The product in one piece: parse, collate, discover, judge. `cli` reads before it and reports after it. */
export async function compare(
  files: readonly SourceFile[],
  settings: JudgeSettings = {},
  known: Known = {},
): Promise<Comparison> {
  const {collation, concordance} = await discoverIn(files, known.termbase, known.onProgress)
  // Loaded when needed: a command that only shows a clause has no use for either.
  const {judge, stateOf, withAbsent, withoutIgnored} = await import('./judge/index.ts')
  const {lock, termbase, ignores = [], ignoresIn: where = 'config'} = known
  const {baseline, ...state} = lock ? stateOf(lock, collation, known.since) : {}
  const evidence = {collation, concordance, ...(termbase && {termbase}), ...(baseline && {baseline})}
  const found = judge(evidence, {...settings, ...state})
  const {report, ...notes} = withoutIgnored(found, collation, {ignores, where, settings})
  return {collation, concordance, report: lock ? withAbsent(report, lock, settings) : report, ...notes}
}

/** What to accept, and what to write beside it; everything may be left out. */
export interface Choice {
  /** Keys, ranges or branches; all if left out. */
  clauses?: readonly string[]
  rules?: readonly string[]
  /** Whether these are all texts there are: what the lock says of others is then dropped. */
  isComplete?: boolean
  /** Drop what is gone and add nothing. */
  prune?: boolean
  /** Whether the lock holds texts beside their hashes; true if left out. */
  keepText?: boolean
  reason?: string
  by?: string
  at?: string
}

/** The lock after the state of these texts was accepted; `known.lock` is the one before. */
export async function acceptState(
  files: readonly SourceFile[],
  settings: JudgeSettings = {},
  known: Known = {},
  {clauses, rules, ...choice}: Choice = {},
): Promise<AcceptOutcome & Pick<Comparison, 'ignored' | 'unused'>> {
  const {collation, concordance} = await discoverIn(files, known.termbase, known.onProgress)
  const {acceptInto, formerFingerprints, judge, scopeOf, stateOf, withoutIgnored} = await import(
    './judge/index.ts'
  )
  const {lock, termbase, ignores = [], ignoresIn: where = 'config'} = known
  const evidence = {collation, concordance, ...(termbase && {termbase})}
  const today = judge(evidence, settings)
  const formerKeys = lock ? stateOf(lock, collation).formerKeys : new Map<string, string>()
  const {report, ignored, unused} = withoutIgnored(today, collation, {ignores, where, settings})
  const keys = collation.rows.map(({key}) => key)
  const rows = clauses && [...new Set(clauses.flatMap((query) => selectRows(collation, query)))]
  const meant = rows && new Set(rows.map((row) => keys[row]!))
  // Where numbers were shifted, the clauses of a row have other keys than the row.
  const meantTexts =
    rows && new Set(rows.flatMap((row) => collation.rows[row]!.readings.flat().map(({clause}) => clause.key)))
  const outcome = acceptInto(lock, {
    ...choice,
    translations: collation.translations,
    findings: report.findings,
    former:
      formerKeys.size > 0 ? formerFingerprints(today, judge(evidence, {...settings, formerKeys})) : new Map(),
    inScope: scopeOf(collation.translations, settings),
    // Who accepts the findings of one rule does not accept that the texts changed, unless that is the rule.
    meansClause: (key) =>
      (!meant || meant.has(key) || meantTexts!.has(key)) && (!rules || rules.includes('drift')),
    meansFinding: ({clause, rule}) => (!meant || meant.has(clause)) && (!rules || rules.includes(rule)),
  })
  return {...outcome, ignored, unused}
}

/** As far as evidence goes: what the translations call things, before anybody has an opinion. */
export async function discoverIn(
  files: readonly SourceFile[],
  termbase?: Termbase,
  onProgress?: OnProgress,
): Promise<{collation: Collation; concordance: Concordance}> {
  const collation = layOut(files, onProgress)
  return {collation, concordance: await discoverOver(collation, termbase)}
}

/** The same for texts that are laid out already. */
export async function discoverOver(collation: Collation, termbase?: Termbase): Promise<Concordance> {
  const {discover} = await import('./discover/index.ts')
  return discover(collation, termbase ? {termbase} : {})
}

/** As far as laying side by side goes. */
export function layOut(files: readonly SourceFile[], onProgress?: OnProgress): Collation {
  return collate(
    files.map((file) => parse(file)),
    onProgress ? {onProgress} : {},
  )
}
