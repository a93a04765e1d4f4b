import {startAlike} from '../inconsistency/kinship.ts'
import type {Word, Words} from './word.ts'

/** How two words are like each other, from nearest to farthest. */
export const kinship = {none: 0, meaning: 1, derived: 2, same: 3} as const

export interface Likeness {
  kind: number
  /** Nearness in meaning, 0–1, where a dictionary knows it. */
  meaning: number
}

const same: Likeness = {kind: kinship.same, meaning: 1}
const derived: Likeness = {kind: kinship.derived, meaning: 1}
const nothing: Likeness = {kind: kinship.none, meaning: 0}

export function likenessOf(a: Word, b: Word, words: Words): Likeness {
  if (a.stem === b.stem) return same
  const isDerived =
    (a.entry !== undefined && b.entry !== undefined && a.entry.family === b.entry.family) ||
    startAlike(a.form, b.form)
  const meaning = isDerived ? 1 : words.nearTo(a).get(b)
  // Most words are nothing to each other, and end here.
  if (meaning === undefined || words.areAgentAndBase(a, b)) return nothing
  return isDerived ? derived : {kind: kinship.meaning, meaning}
}
