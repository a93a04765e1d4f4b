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
  if (words.areAgentAndBase(a, b)) return nothing
  if (a.entry && b.entry && a.entry.family === b.entry.family) return derived
  if (startAlike(a.form, b.form)) return derived
  const meaning = words.nearTo(a).get(b)
  return meaning === undefined ? nothing : {kind: kinship.meaning, meaning}
}
