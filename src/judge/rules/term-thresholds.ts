import type {Collation} from '../../collate/index.ts'

/**
 * What a divergence must reach to be reported: sure enough that it is one, and for terminology that the odds of being
 * both are good. Chosen on the development clauses (scripts/fit-terms.mjs): of two texts that mostly use the same words,
 * what is less surely a term is wording (one right of twelve from .38 to .43); of two free ones it mostly is a term.
 */
export const thresholds = {score: 0.6, term: 0.43, termOfFew: 0.38, termOfFree: 0.25}

/** In so many clauses a list is long; who compares a few wants to see what differs. */
const many = 30

/** Of the words of content of two free translations less than this share is the same. */
const mostOfFree = 0.5

/** What a term of each two translations must reach. */
export function leastTermIn(collation: Collation): (a: number, b: number) => number {
  const known = new Map<string, number>()
  return (a, b) => {
    const name = `${a} ${b}`
    const least = known.get(name) ?? leastBetween(collation, a, b)
    known.set(name, least)
    return least
  }
}

function leastBetween(collation: Collation, a: number, b: number): number {
  if (literalness(collation, a, b) < mostOfFree) return thresholds.termOfFree
  const shared = collation.rows.filter(({readings}) => readings[a]!.length > 0 && readings[b]!.length > 0)
  const length = Math.min(1, shared.length / many)
  return thresholds.termOfFew + (thresholds.term - thresholds.termOfFew) * length
}

/** The share of words of content that two translations have in common, row by row, inflection aside (Dice). */
export function literalness({rows, vocabulary, words}: Collation, a: number, b: number): number {
  const {isFunction, stems} = vocabulary
  const [ofA, ofB] = [words(a), words(b)]
  const left = new Int32Array(vocabulary.stemNames.length)
  let all = 0
  let same = 0
  for (let row = 0; row < rows.length; row++) {
    const [fromA, toA] = [ofA.rowStarts[row]!, ofA.rowStarts[row + 1]!]
    const [fromB, toB] = [ofB.rowStarts[row]!, ofB.rowStarts[row + 1]!]
    if (fromA === toA || fromB === toB) continue
    for (let w = fromA; w < toA; w++) {
      if (isFunction[ofA.forms[w]!] === 1) continue
      left[stems[ofA.forms[w]!]!]!++
      all++
    }
    for (let w = fromB; w < toB; w++) {
      if (isFunction[ofB.forms[w]!] === 1) continue
      all++
      if (left[stems[ofB.forms[w]!]!]! <= 0) continue
      left[stems[ofB.forms[w]!]!]!--
      same++
    }
    for (let w = fromA; w < toA; w++) left[stems[ofA.forms[w]!]!] = 0
  }
  return all === 0 ? 1 : (2 * same) / all
}
