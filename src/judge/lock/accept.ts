import type {Finding} from '../report.ts'
import type {Acceptance} from './acceptance.ts'
import {baselineOfLock} from './baseline.ts'
import {carriedOver, type Kept, unchangedSince} from './carried-over.ts'
import {formerFingerprints} from './former-fingerprints.ts'
import {formerKeysOf} from './former-keys.ts'
import type {AcceptedFinding, Lock} from './lock.ts'
import {type Blocks, blockOf, heardAfter, lockTexts} from './lock-texts.ts'

/** A lock that accepts what a run found, and how it differs from the one before. */
export interface AcceptOutcome {
  lock: Lock
  /** Findings accepted now that were not before. */
  added: Finding[]
  /** Accepted findings that are no longer there and were dropped. */
  dropped: AcceptedFinding[]
  /** Keys of clauses whose text is new or changed, per id of a translation. */
  updated: Map<string, string[]>
}

/** The lock after an acceptance. What did not change keeps its line to the byte. */
export function acceptInto(lock: Lock | undefined, acceptance: Acceptance): AcceptOutcome {
  const clauses: Blocks = new Map()
  const heard = heardAfter(lock, acceptance)
  const updated = lockTexts(lock, acceptance, clauses, heard)
  const {added, dropped} = lockFindings(lock, acceptance, clauses)
  return {lock: heard ? {clauses, heard} : {clauses}, added, dropped, updated}
}

function lockFindings(
  lock: Lock | undefined,
  acceptance: Acceptance,
  clauses: Blocks,
): {added: Finding[]; dropped: AcceptedFinding[]} {
  const {collation, inScope, meansFinding = () => true, prune = false, reason, by, at} = acceptance
  const {findings, former} = findUnderBoth(lock, {clauses}, acceptance)
  const ids = new Set(collation.translations.map(({id}) => id))
  const isGone = ({translations}: AcceptedFinding): boolean =>
    acceptance.isComplete === true && translations.some((id) => !ids.has(id))
  const before = new Map(
    [...(lock?.clauses ?? [])].flatMap(([key, {accepted}]) =>
      accepted.map((one) => [one.fingerprint, {key, one}] as const),
    ),
  )
  const formerly = ({fingerprint}: Finding): string => former.get(fingerprint) ?? fingerprint
  const carried = lock
    ? inAnotherCut(lock, acceptance, findings, formerly)
    : new Map<Finding, AcceptedFinding>()
  const added: Finding[] = []
  const written = new Set<string>()
  for (const finding of findings) {
    const {fingerprint, clause, rule, message, renderings} = finding
    const other = carried.get(finding)?.fingerprint
    const known = before.get(other ?? formerly(finding))
    if (known) {
      before.delete(known.one.fingerprint)
    } else if (prune || !meansFinding(finding, formerly(finding))) continue
    else added.push(finding)
    if (written.has(fingerprint)) continue
    written.add(fingerprint)
    blockOf(clauses, clause).accepted.push(
      known && known.one.fingerprint === fingerprint
        ? known.one
        : {
            rule,
            fingerprint,
            translations: [...new Set(renderings.map(({translation}) => translation))].sort(),
            message,
            ...copied('reason', known ? known.one.reason : reason),
            ...copied('by', known ? known.one.by : by),
            ...copied('at', known ? known.one.at : at),
          },
    )
  }
  const dropped: AcceptedFinding[] = []
  for (const {key, one} of before.values()) {
    if (inScope(one) || isGone(one)) dropped.push(one)
    else blockOf(clauses, key).accepted.push(one)
  }
  return {added, dropped}
}

/** What the lock accepts in another cut or under another name, by the finding that stands for it now. */
function inAnotherCut(
  lock: Lock,
  {collation, inScope}: Acceptance,
  findings: readonly Finding[],
  formerly: (finding: Finding) => string,
): Map<Finding, AcceptedFinding> {
  const found = new Set(findings.map(formerly))
  const kept = [...lock.clauses].flatMap(([clause, {accepted}]) =>
    accepted.map((one): Kept => ({clause, accepted: one})),
  )
  const known = new Set(kept.map(({accepted}) => accepted.fingerprint))
  return carriedOver(
    findings.filter((finding) => !known.has(formerly(finding))),
    kept.filter(({accepted}) => !found.has(accepted.fingerprint) && inScope(accepted)),
    unchangedSince(lock, collation),
  )
}

/**
 * Findings as a check against the new lock will see them, and for each that has another fingerprint under the keys of
 * the old lock, that one.
 */
function findUnderBoth(
  old: Lock | undefined,
  now: Lock,
  {collation, findUnder}: Acceptance,
): {findings: readonly Finding[]; former: Map<string, string>} {
  const keysUnder = (lock: Lock): Map<string, string> => formerKeysOf(collation, baselineOfLock(lock))
  const keys = keysUnder(now)
  const findings = findUnder(keys)
  const before = old ? keysUnder(old) : keys
  const isSame = before.size === keys.size && [...before].every(([row, key]) => keys.get(row) === key)
  return {findings, former: isSame ? new Map() : formerFingerprints(findings, findUnder(before))}
}

const copied = (name: 'reason' | 'by' | 'at', value: string | undefined): {[name]?: string} =>
  value === undefined ? {} : {[name]: value}
