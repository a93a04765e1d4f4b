import {rowKeys, selectRows} from '../collate/index.ts'
import type {AcceptOutcome, Finding, IgnoreOutcome, JudgeSettings, Lock} from '../judge/index.ts'
import type {Files} from './files.ts'
import {type LockFile, saveLock} from './lock-file.ts'
import {type Comparison, discoverIn, type Known, type Text} from './pipeline.ts'

/** What to accept, and what to write beside it; everything may be left out. */
export interface Choice {
  /** Keys, ranges or branches; all if left out. */
  clauses?: readonly string[]
  rules?: readonly string[]
  /** Fingerprints, as `check` has them; what else the same edit caused is accepted with it. */
  findings?: ReadonlySet<string>
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
  {clauses, rules, findings, ...choice}: Choice = {},
): Promise<AcceptOutcome & Pick<Comparison, 'ignored' | 'unused'>> {
  const {collation, concordance} = await discoverIn(texts, known)
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
    (meant || findings) && baseline
      ? judge({...evidence, baseline}, {...settings, ...state}, brief).findings
      : []
  const saidAt = new Map(
    asChecked.flatMap((finding) => fingerprintsOf(finding).map((one) => [one, finding.clause])),
  )
  const chosen = findings && asChecked.filter(({fingerprint}) => findings.has(fingerprint))
  const fingerprints = findings && new Set([...findings, ...(chosen ?? []).flatMap(fingerprintsOf)])
  // Who accepts all that an edit did accepts the edit; while some of it is open, the clause counts as changed.
  const open = new Set(
    asChecked
      .filter(({status, fingerprint}) => status === 'new' && !findings?.has(fingerprint))
      .map(({clause}) => clause),
  )
  const edited = new Set(
    chosen?.filter((one) => isOfEdit(one) && !open.has(one.clause)).map(({clause}) => clause),
  )
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
    narrowed: {
      clauses: clauses !== undefined || findings !== undefined,
      rules: rules !== undefined,
    },
    // Who accepts the findings of one rule does not accept that the texts changed, unless that is the rule.
    meansClause: (key, id) =>
      (!meant || meant.has(rowOf(id, key))) &&
      (!rules || rules.includes('drift')) &&
      (!findings || edited.has(rowOf(id, key))),
    meansFinding: (finding, former) =>
      (!meant || meant.has(finding.clause) || meant.has(saidAt.get(former))) &&
      (!rules || rules.includes(finding.rule)) &&
      (!fingerprints || fingerprints.has(former)),
  })
  return {...outcome, ignored: first?.ignored ?? 0, unused: first?.unused ?? []}
}

/**
 * Writes what is accepted into a lock. Whoever wrote it since it was read accepted something else: that is taken in, and
 * all is done over.
 *
 * @param open the lock as it is stored now
 * @param accept what is accepted into it, and the lock that holds it
 * @throws InputError if it cannot be read or written
 */
export async function saveAccepted<Outcome>(
  files: Files,
  open: () => Promise<LockFile>,
  accept: (file: LockFile) => Promise<{outcome: Outcome; lock: Lock}>,
): Promise<Outcome & {path: string; changed: boolean}> {
  for (;;) {
    const file = await open()
    const {outcome, lock} = await accept(file)
    const changed = await saveLock(files, file, lock)
    if (changed !== undefined) return {...outcome, path: file.path, changed}
  }
}

/** Its own, and those of what else the same edit caused. */
const fingerprintsOf = ({fingerprint, also = []}: Finding): string[] => [
  fingerprint,
  ...also.map((one) => one.fingerprint),
]

const isOfEdit = ({rule, also = []}: Finding): boolean =>
  rule === 'drift' || also.some((one) => one.rule === 'drift')
