import type {Lexicon} from '../../language/index.ts'
import type {Token} from './token.ts'

/** How two words are like each other, from nearest to farthest. */
export const kinship = {none: 0, meaning: 1, derived: 2, same: 3} as const

export interface Likeness {
  kind: number
  /** Nearness in meaning, 0–1, where a dictionary knows it. */
  meaning: number
}

const same: Likeness = {kind: kinship.same, meaning: 1}
const nothing: Likeness = {kind: kinship.none, meaning: 0}

/** Compares words of two languages; remembers what it compared. */
export function likenessOf(lexicon: Lexicon | undefined): (a: Token, b: Token) => Likeness {
  const known = new Map<string, Map<string, Likeness>>()
  return (a, b) => {
    if (a.stem === b.stem) return same
    let ofA = known.get(a.form)
    if (!ofA) {
      ofA = new Map()
      known.set(a.form, ofA)
    }
    let likeness = ofA.get(b.form)
    if (!likeness) {
      likeness = compare(a.form, b.form, lexicon)
      ofA.set(b.form, likeness)
    }
    return likeness
  }
}

function compare(a: string, b: string, lexicon: Lexicon | undefined): Likeness {
  const family = lexicon?.look(a)?.family
  if (family !== undefined && family === lexicon?.look(b)?.family) return {kind: kinship.derived, meaning: 1}
  let prefix = 0
  while (prefix < a.length && a[prefix] === b[prefix]) prefix++
  const shorter = Math.min(a.length, b.length)
  if (prefix >= 4 && prefix >= 0.6 * shorter && prefix >= shorter - 4)
    return {kind: kinship.derived, meaning: 1}
  const meaning = lexicon?.related(a, b) ?? 0
  return meaning > 0 ? {kind: kinship.meaning, meaning} : nothing
}
