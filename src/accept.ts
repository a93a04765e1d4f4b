import {selectRows} from './collate/index.ts'
import type {AcceptOutcome, JudgeSettings} from './judge/index.ts'
import {type Comparison, discoverIn, type Known} from './pipeline.ts'
import type {SourceFile} from './read/index.ts'

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
