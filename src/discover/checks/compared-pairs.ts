import type {Collation} from '../../collate/index.ts'

/** Indices into `Collation.translations`; `a` comes first there. */
export interface Pair {
  a: number
  b: number
}

/** Which translations each check lays beside each other. */
export interface ComparedPairs {
  /** Every other translation with the first one (the source text where there is one). */
  any: Pair[]
  /** Every other translation with the first one in its own language, or with the first of all where it is alone. */
  near: Pair[]
  /** Every other translation with the first one in its own language. */
  same: Pair[]
}

/**
 * The pairs that checks compare, so that the cost grows with the number of translations and not with its square.
 * Commentaries paraphrase, so they are compared by no check but those on terms.
 */
export function pairsToCheck({translations}: Collation): ComparedPairs {
  const compared = translations.flatMap(({role}, index) => (role === 'commentary' ? [] : [index]))
  const primary = (index: number): string => translations[index]!.language.toLowerCase().split('-')[0]!
  const pairs: ComparedPairs = {any: [], near: [], same: []}
  const first = compared[0]!
  for (const b of compared) {
    const near = compared.find((index) => primary(index) === primary(b))!
    if (first !== b) pairs.any.push({a: first, b})
    if (near !== b) pairs.same.push({a: near, b})
    const a = near === b ? first : near
    if (a !== b) pairs.near.push({a, b})
  }
  return pairs
}
