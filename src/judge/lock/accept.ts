import type {Translation} from '../../parse/index.ts'
import {clausesOf} from '../../parse/index.ts'
import type {Finding} from '../report.ts'
import type {AcceptedFinding, Lock, LockedClause} from './lock.ts'
import {textHash} from './normalise.ts'

/** What is accepted, by whom and why. */
export interface Acceptance {
  /** Of the run whose state is accepted. */
  translations: readonly Translation[]
  /** Findings as they are without a lock, `drift` left out. */
  findings: readonly Finding[]
  /** For a clause that was renumbered: fingerprint of today → fingerprint under which it was accepted. */
  former: ReadonlyMap<string, string>
  /** Whether the run could have found it; what it could not is kept. */
  inScope(accepted: AcceptedFinding): boolean
  /** Whether the user means this clause; all if left out. */
  meansClause?(key: string): boolean
  /** Whether the user means this finding; all if left out. */
  meansFinding?(finding: Finding): boolean
  /** Drops what is gone and adds nothing. */
  prune?: boolean
  /** Whether the run has every translation there is: what the lock says of others is then dropped. */
  isComplete?: boolean
  /** Whether texts are kept beside their hashes; true if left out. */
  keepText?: boolean
  reason?: string
  by?: string
  at?: string
}

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
  const clauses = new Map<string, LockedClause>()
  const blockOf = (key: string): LockedClause => {
    const block = clauses.get(key) ?? {texts: new Map(), accepted: []}
    clauses.set(key, block)
    return block
  }
  const updated = lockTexts(lock, acceptance, blockOf)
  const {added, dropped} = lockFindings(lock, acceptance, blockOf)
  return {lock: {clauses}, added, dropped, updated}
}

function lockTexts(
  lock: Lock | undefined,
  {translations, meansClause = () => true, prune = false, keepText = true, isComplete = false}: Acceptance,
  blockOf: (key: string) => LockedClause,
): Map<string, string[]> {
  const updated = new Map<string, string[]>()
  const known = new Set([...(lock?.clauses.values() ?? [])].flatMap(({texts}) => [...texts.keys()]))
  const current = new Map(
    translations
      .filter(({role}) => role !== 'commentary')
      .map((translation) => [translation.id, new Map(clausesOf(translation).map((one) => [one.key, one]))]),
  )
  // A translation that the lock does not know yet is taken whole: half of one would look like added clauses.
  const means = (id: string, key: string): boolean => !prune && (!known.has(id) || meansClause(key))
  for (const [key, {texts}] of lock?.clauses ?? []) {
    for (const [id, text] of texts) {
      const gone = current.has(id) ? !current.get(id)!.has(key) && means(id, key) : isComplete
      if (gone) updated.set(id, [...(updated.get(id) ?? []), key])
      else blockOf(key).texts.set(id, text)
    }
  }
  for (const [id, ofTranslation] of current) {
    for (const [key, {text}] of ofTranslation) {
      const locked = lock?.clauses.get(key)?.texts.get(id)
      if (!means(id, key)) continue
      const hash = locked?.text === text ? locked.hash : textHash(text)
      const same = locked?.hash === hash
      if (same && (locked.text === undefined) === !keepText) continue
      const kept = same ? (locked.text ?? text) : text
      blockOf(key).texts.set(id, keepText ? {hash, text: kept} : {hash})
      if (!same) updated.set(id, [...(updated.get(id) ?? []), key])
    }
  }
  return updated
}

function lockFindings(
  lock: Lock | undefined,
  acceptance: Acceptance,
  blockOf: (key: string) => LockedClause,
): {added: Finding[]; dropped: AcceptedFinding[]} {
  const {findings, former, inScope, meansFinding = () => true, prune = false, reason, by, at} = acceptance
  const ids = new Set(acceptance.translations.map(({id}) => id))
  const isGone = ({translations}: AcceptedFinding): boolean =>
    acceptance.isComplete === true && translations.some((id) => !ids.has(id))
  const before = new Map(
    [...(lock?.clauses ?? [])].flatMap(([key, {accepted}]) =>
      accepted.map((one) => [one.fingerprint, {key, one}] as const),
    ),
  )
  const added: Finding[] = []
  const written = new Set<string>()
  for (const finding of findings) {
    const {fingerprint, clause, rule, message, renderings} = finding
    const known = before.get(former.get(fingerprint) ?? fingerprint)
    if (known) {
      before.delete(known.one.fingerprint)
    } else if (prune || !meansFinding(finding)) continue
    else added.push(finding)
    if (written.has(fingerprint)) continue
    written.add(fingerprint)
    blockOf(clause).accepted.push(
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
    else blockOf(key).accepted.push(one)
  }
  return {added, dropped}
}

const copied = (name: 'reason' | 'by' | 'at', value: string | undefined): {[name]?: string} =>
  value === undefined ? {} : {[name]: value}
