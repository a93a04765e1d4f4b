import type {Collation} from '../../collate/index.ts'

/**
 * What a divergence must reach to be reported: sure enough that it is one, and for terminology that the odds of being
 * both are good. Chosen on the development clauses (scripts/fit-terms.mjs): of two texts that mostly use the same words,
 * what is less surely a term is wording (one right of twelve from .38 to .43); of two free ones it mostly is a term.
 */
export const thresholds = {
  /** Of literal translations, of those of few clauses, and of free ones. */
  literal: {score: 0.6, term: 0.43},
  few: {score: 0.6, term: 0.38},
  free: {score: 0.5, term: 0.15},
}

/** In so many clauses a list is long; who compares a few wants to see what differs. */
const many = 30

/** What a divergence must reach. */
interface Least {
  score: number
  /** The odds of being a divergence and a term. */
  term: number
}

/** What a divergence of each two translations must reach. */
export function leastIn(collation: Collation): (a: number, b: number) => Least {
  const known = new Map<string, Least>()
  return (a, b) => {
    const name = `${a} ${b}`
    const least = known.get(name) ?? leastBetween(collation, a, b)
    known.set(name, least)
    return least
  }
}

function leastBetween({rows, freedom}: Collation, a: number, b: number): Least {
  const {literal, few, free} = thresholds
  const shared = rows.filter(({readings}) => readings[a]!.length > 0 && readings[b]!.length > 0)
  return between(between(few, literal, Math.min(1, shared.length / many)), free, freedom(a, b))
}

const between = (one: Least, other: Least, share: number): Least => ({
  score: one.score + (other.score - one.score) * share,
  term: one.term + (other.term - one.term) * share,
})
