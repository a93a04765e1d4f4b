import {append} from '../../group.ts'
import {type Clause, clausesOf, type Translation} from '../../parse/index.ts'
import type {Baseline} from './baseline.ts'
import type {LockedText} from './lock.ts'
import {textHash} from './normalise.ts'

/** What became of one clause since the baseline; `before` is the key it had then, `text` what it said. */
export type Change = {kind: 'same' | 'changed'; before: string; text: LockedText} | {kind: 'added'}

/** How one translation differs from its baseline. */
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
    clauses.set(clause.key, {kind: 'same', before: clause.key, text: locked})
    left.delete(clause.key)
  }
  // The first of a list is its last entry, so that of many equal clauses none is moved for another.
  const byHash = new Map<string, string[]>()
  if (open.length > 0) for (const [key, {hash}] of [...left].reverse()) append(byHash, hash, key)
  for (const {key, text} of open) {
    const former = byHash.get(textHash(text))?.pop()
    if (former === undefined) continue
    clauses.set(key, {kind: 'same', before: former, text: left.get(former)!})
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

/** Compares the texts before it hashes: most clauses of a large work did not change at all. */
const isSame = (locked: LockedText, text: string): boolean =>
  locked.text === text || locked.hash === textHash(text)
