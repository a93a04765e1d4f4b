import type {Collation} from '../../collate/index.ts'
import {weighs} from '../balance.ts'
import {heardOf} from '../overrides.ts'
import type {Finding, Report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {rules as shipped} from '../rules/index.ts'
import type {JudgeSettings} from '../settings.ts'
import {urlOf} from '../stamp.ts'
import {summarise} from '../summary.ts'
import {type Baseline, baselineOfLock} from './baseline.ts'
import {carriedOver, type Kept, unchangedSince} from './carried-over.ts'
import {formerKeysOf} from './former-keys.ts'
import type {AcceptedFinding, Lock} from './lock.ts'

/** What `judge` must know of a lock, to be handed over in its evidence and settings. */
export interface LockedState {
  baseline: Baseline
  accepted: ReadonlySet<string>
  heardRules: ReadonlySet<string> | 'unknown'
  formerKeys: ReadonlyMap<string, string>
}

/**
 * @example
 * const {baseline, ...settings} = stateOf(lock, collation)
 * const report = withAbsent(judge({...evidence, baseline}, settings), lock)
 */
export function stateOf(lock: Lock, collation: Collation, since?: string): LockedState {
  const baseline = baselineOfLock(lock, since)
  const accepted = [...lock.clauses.values()].flatMap((clause) => clause.accepted)
  return {
    baseline,
    accepted: new Set(accepted.map(({fingerprint}) => fingerprint)),
    heardRules: lock.heard ? new Set(lock.heard.rules) : 'unknown',
    formerKeys: formerKeysOf(collation, baseline),
  }
}

/** Rules that a run with these settings hears and that weigh the whole work. */
export function weighingRules(settings: JudgeSettings, rules: readonly Rule[] = shipped): string[] {
  return heardOf(rules, settings)
    .filter(weighs)
    .map(({id}) => id)
}

/** Whether a run over these translations and rules could find what was accepted. */
export function scopeOf(
  translations: readonly {id: string}[],
  settings: JudgeSettings,
  rules: readonly Rule[] = shipped,
): (accepted: AcceptedFinding) => boolean {
  const ids = new Set(translations.map(({id}) => id))
  const ran = new Set(heardOf(rules, settings).map(({id}) => id))
  return ({rule, translations: named}) => ran.has(rule) && named.every((id) => ids.has(id))
}

/**
 * Adds what the lock accepts and the run no longer finds, with status `absent` and no places, so that the
 * lock can shrink. What only another version cut or said otherwise stays accepted.
 *
 * @param collation of the run; without, nothing is taken for the same finding in another cut
 */
export function withAbsent(
  report: Report,
  lock: Lock,
  settings: JudgeSettings = {},
  rules: readonly Rule[] = shipped,
  collation?: Collation,
): Report {
  const found = new Set(report.findings.map(({fingerprint}) => fingerprint))
  const inScope = scopeOf(report.translations, settings, rules)
  const gone = [...lock.clauses].flatMap(([clause, {accepted}]) =>
    accepted
      .filter((one) => !found.has(one.fingerprint) && inScope(one))
      .map((one): Kept => ({clause, accepted: one})),
  )
  const known = new Set(
    [...lock.clauses.values()].flatMap(({accepted}) => accepted.map((one) => one.fingerprint)),
  )
  const strange = report.findings.filter(({fingerprint}) => !known.has(fingerprint))
  const carried = collation ? carriedOver(strange, gone, unchangedSince(lock, collation)) : new Map()
  const kept = new Set(carried.values())
  const absent: Finding[] = []
  for (const {clause, accepted: one} of gone) {
    if (kept.has(one)) continue
    const rule = rules.find(({id}) => id === one.rule)!
    absent.push({
      rule: rule.id,
      severity: 'info',
      status: 'absent',
      clause,
      message: one.message,
      url: urlOf(rule),
      fingerprint: one.fingerprint,
      concept: null,
      score: 1,
      evidence: {for: 0, against: 0},
      renderings: [],
      was: {translations: one.translations, severity: rule.severity},
    })
  }
  const told = report.findings.map(
    (finding): Finding => (carried.has(finding) ? {...finding, status: 'accepted'} : finding),
  )
  const findings = [...told, ...absent]
  return {...report, findings, summary: summarise(findings)}
}
