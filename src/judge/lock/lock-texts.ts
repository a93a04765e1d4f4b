import {rowKeys} from '../../collate/index.ts'
import {append} from '../../group.ts'
import {clausesOf} from '../../parse/index.ts'
import type {Acceptance} from './acceptance.ts'
import {commentaryHash} from './baseline.ts'
import type {Heard, Lock, LockedClause, LockedText} from './lock.ts'
import {textHash} from './normalise.ts'

/** The clauses of a lock while it is written. */
export type Blocks = Map<string, LockedClause>

export function blockOf(clauses: Blocks, key: string): LockedClause {
  const block = clauses.get(key) ?? {texts: new Map(), accepted: []}
  clauses.set(key, block)
  return block
}

/** What counts as heard: it changes only where everything is accepted, in every translation that the lock knows. */
export function heardAfter(lock: Lock | undefined, acceptance: Acceptance): Heard | undefined {
  const {collation, narrowed, prune = false, weighing = []} = acceptance
  if (prune || narrowed?.clauses || narrowed?.rules || !hasAll(lock, acceptance)) {
    return lock ? lock.heard : {rules: [], commentaries: new Map()}
  }
  const commentaries = collation.translations.filter(({role}) => role === 'commentary')
  return {rules: weighing, commentaries: new Map(commentaries.map((one) => [one.id, commentaryHash(one)]))}
}

/** Whether the run has every translation that the lock will go on to know. */
function hasAll(lock: Lock | undefined, {collation, isComplete = false}: Acceptance): boolean {
  const ids = new Set(collation.translations.map(({id}) => id))
  return isComplete || [...knownIn(lock)].every((id) => ids.has(id))
}

const knownIn = (lock: Lock | undefined): Set<string> =>
  new Set([...(lock?.clauses.values() ?? [])].flatMap(({texts}) => [...texts.keys()]))

/**
 * Writes the texts of a run into the blocks of a lock.
 *
 * @returns keys of clauses whose text is new or changed, per id of a translation
 */
export function lockTexts(
  lock: Lock | undefined,
  acceptance: Acceptance,
  clauses: Blocks,
  heard: Heard | undefined,
): Map<string, string[]> {
  const {collation, meansClause = () => true, narrowed, prune = false, keepText = true} = acceptance
  const updated = new Map<string, string[]>()
  const note = (id: string, key: string): void => {
    append(updated, id, key)
  }
  const known = knownIn(lock)
  const current = new Map(
    collation.translations
      .filter(({role}) => role !== 'commentary')
      .map((translation) => [translation.id, new Map(clausesOf(translation).map((one) => [one.key, one]))]),
  )
  // A translation that the lock does not know yet is taken whole: half of one would look like added clauses.
  const means = (id: string, key: string): boolean => !prune && (!known.has(id) || meansClause(key, id))
  for (const [key, {texts}] of lock?.clauses ?? []) {
    for (const [id, text] of texts) {
      const gone = current.has(id)
        ? !current.get(id)!.has(key) && means(id, key)
        : acceptance.isComplete === true
      if (gone) note(id, key)
      else blockOf(clauses, key).texts.set(id, text)
    }
  }
  const rowOf = rowKeys(collation)
  const isHeard = !narrowed?.rules && hasAll(lock, acceptance)
  // Where nothing counts as heard, no text need say that it is not.
  const isFlagged = heard === undefined || heard.rules.length > 0
  for (const [id, ofTranslation] of current) {
    for (const [key, {text}] of ofTranslation) {
      if (!means(id, key)) continue
      const locked = lock?.clauses.get(key)?.texts.get(id)
      const hash = locked?.text === text ? locked.hash : textHash(text)
      const same = locked?.hash === hash
      const row = rowOf.get(id)?.get(key) ?? key
      const unheard = isFlagged && !(isHeard && meansClause(key, id)) && (!same || locked.unheard === true)
      const next: LockedText = {
        hash,
        ...(keepText && {text: same ? (locked.text ?? text) : text}),
        ...(row !== key && {row}),
        ...(unheard && {unheard}),
      }
      blockOf(clauses, key).texts.set(id, next)
      if (!same) note(id, key)
    }
  }
  return updated
}
