import {rowKeys, selectRows} from '../collate/index.ts'
import type {AcceptOutcome, Finding, IgnoreOutcome, JudgeSettings} from '../judge/index.ts'
import {type Comparison, discoverIn, type Known, type Text} from './pipeline.ts'

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
  texts: readonly Text[],
  settings: JudgeSettings = {},
  known: Known = {},
  {clauses, rules, ...choice}: Choice = {},
): Promise<AcceptOutcome & Pick<Comparison, 'ignored' | 'unused'>> {
  const {collation, concordance} = await discoverIn(texts, known.termbase, known.onProgress)
  const {acceptInto, judge, scopeOf, stateOf, weighingRules, withoutIgnored, withOwn} = await import(
    '../judge/index.ts'
  )
  const {lock, termbase, ignores = [], ignoresIn: where = 'config'} = known
  const evidence = {collation, concordance, ...(termbase && {termbase})}
  const all = withOwn(known.rules)
  const brief = {...known, isBrief: true}
  const ignoring = {ignores, where, settings, rules: all}
  const meant: ReadonlySet<string | undefined> | undefined =
    clauses &&
    new Set(clauses.flatMap((query) => selectRows(collation, query)).map((row) => collation.rows[row]!.key))
  const rowsByKey = rowKeys(collation)
  // A clause that is gone has no row; it stood in that of its key.
  const rowOf = (id: string, key: string): string => rowsByKey.get(id)?.get(key) ?? key
  // Where a changed word tipped a finding, `check` says it at that word: who accepts that clause means it.
  const {baseline, ...state} = lock ? stateOf(lock, collation) : {}
  const asChecked =
    meant && baseline ? judge({...evidence, baseline}, {...settings, ...state}, brief).findings : []
  const saidAt = new Map(asChecked.map((finding) => [hallmarkOf(finding), finding.clause]))
  let first: IgnoreOutcome | undefined
  const outcome = acceptInto(lock, {
    ...choice,
    collation,
    findUnder(formerKeys) {
      const found = withoutIgnored(judge(evidence, {...settings, formerKeys}, brief), collation, ignoring)
      first ??= found
      return found.report.findings
    },
    weighing: weighingRules(settings, all),
    inScope: scopeOf(collation.translations, settings, all),
    narrowed: {clauses: clauses !== undefined, rules: rules !== undefined},
    // Who accepts the findings of one rule does not accept that the texts changed, unless that is the rule.
    meansClause: (key, id) => (!meant || meant.has(rowOf(id, key))) && (!rules || rules.includes('drift')),
    meansFinding: (finding) =>
      (!meant || meant.has(finding.clause) || meant.has(saidAt.get(hallmarkOf(finding)))) &&
      (!rules || rules.includes(finding.rule)),
  })
  return {...outcome, ignored: first?.ignored ?? 0, unused: first?.unused ?? []}
}

/** What tells a finding from the others of a run, whatever keys its fingerprint is made with. */
const hallmarkOf = ({rule, message, renderings}: Finding): string =>
  JSON.stringify([rule, message, renderings])
