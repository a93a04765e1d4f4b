import type {Collation} from '../../collate/index.ts'
import {type Clause, clausesOf, type Translation} from '../../parse/index.ts'
import type {Baseline} from './baseline.ts'
import type {LockedText} from './lock.ts'
import {textHash} from './normalise.ts'

/** What became of one clause since the baseline; `before` is the key it had then. */
export type Change =
  | {kind: 'same'; before: string}
  | {kind: 'changed'; before: string; text: LockedText}
  | {kind: 'added'}

export interface Changes {
  /** Per clause key of today. */
  clauses: Map<string, Change>
  /** Clauses of the baseline that are no longer there, by the key they had. */
  removed: Map<string, LockedText>
}

/**
 * Compares a translation with a baseline. A clause that stands under another key with the same text was
 * renumbered, not changed. Where one text stands in several clauses ("Reserved."), those that kept their key
 * are matched first and the rest in order.
 *
 * @returns undefined where the baseline does not know the translation
 */
export function changesOf(translation: Translation, baseline: Baseline): Changes | undefined {
  const before = baseline.texts.get(translation.id)
  if (!before) return undefined
  const left = new Map(before)
  const clauses = new Map<string, Change>()
  const open: Clause[] = []
  for (const clause of clausesOf(translation)) {
    const locked = before.get(clause.key)
    if (!locked || !isSame(locked, clause.text)) {
      open.push(clause)
      continue
    }
    clauses.set(clause.key, {kind: 'same', before: clause.key})
    left.delete(clause.key)
  }
  const byHash = new Map<string, string[]>()
  if (open.length > 0) for (const [key, {hash}] of left) byHash.set(hash, [...(byHash.get(hash) ?? []), key])
  for (const {key, text} of open) {
    const former = byHash.get(textHash(text))?.shift()
    if (former === undefined) continue
    clauses.set(key, {kind: 'same', before: former})
    left.delete(former)
  }
  for (const {key} of open) {
    if (clauses.has(key)) continue
    const text = left.get(key)
    clauses.set(key, text ? {kind: 'changed', before: key, text} : {kind: 'added'})
    left.delete(key)
  }
  return {clauses, removed: left}
}

/**
 * For every row whose clauses were renumbered since the baseline, the key it had then: what most of its
 * translations say, its own key when they disagree. A row that is new where another stood before gets a key
 * that no row had, so that what was accepted for the other does not hide what is found in it.
 */
export function formerKeysOf(collation: Collation, baseline: Baseline): Map<string, string> {
  const changes = collation.translations.map((translation) => changesOf(translation, baseline))
  const known = new Set([...baseline.texts.values()].flatMap((texts) => [...texts.keys()]))
  const former = new Map<string, string>()
  for (const row of collation.rows) {
    const votes = new Map<string, number>()
    let added = 0
    for (const [index, reading] of row.readings.entries()) {
      for (const {clause} of reading) {
        const change = changes[index]?.clauses.get(clause.key)
        if (!change) continue
        if (change.kind === 'added') added++
        else votes.set(change.before, (votes.get(change.before) ?? 0) + 1)
      }
    }
    if (votes.size === 0) {
      if (added > 0 && known.has(row.key)) former.set(row.key, `${row.key} (new)`)
      continue
    }
    let key = row.key
    for (const [candidate, count] of votes) if (count > (votes.get(key) ?? 0)) key = candidate
    if (key !== row.key) former.set(row.key, key)
  }
  return former
}

/** Compares the texts before it hashes: most clauses of a large work did not change at all. */
const isSame = (locked: LockedText, text: string): boolean =>
  locked.text === text || locked.hash === textHash(text)
