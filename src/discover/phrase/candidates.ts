import type {Collation, Passage} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import {type Alignment, align} from './alignment.ts'
import {featureNames, featuresOf, sharedStems} from './features.ts'
import {indexPhrases, type Places} from './repetition.ts'
import {likenessOf} from './similarity.ts'
import {type Span, viewSpan} from './span.ts'
import {pairSpans, type SpanPair} from './spans.ts'
import {countDiffering, leaks, sumUp} from './sums.ts'
import type {Token} from './token.ts'

/** Log odds below which a pair is not looked at again. */
export const leastOdds = -4

/** Two spans of one row that may say the same in other words. */
export interface Candidate extends SpanPair {
  row: number
  /** Log odds that this is the pair to report. */
  odds: number
  features: Float64Array
}

/** One row of two translations: its tokens, and every candidate in them. */
export interface Comparison {
  row: number
  a: readonly Token[]
  b: readonly Token[]
  candidates: Candidate[]
  /** Linked tokens of which one is an abbreviation and the other spells it out. */
  abbreviated: {a: number; b: number; score: number}[]
}

/**
 * Compares two translations row by row, sentence bead by sentence bead.
 *
 * @param tokens by translation, then row
 * @param oddsOf log odds that a pair with these features is the one to report
 */
export function compareTranslations(
  collation: Collation,
  a: number,
  b: number,
  tokens: readonly (readonly (readonly Token[])[])[],
  lexicon: Lexicon | undefined,
  oddsOf: (features: Float64Array) => number,
): Comparison[] {
  const like = likenessOf(lexicon)
  const lines = collation.rows.map((_, row) => [tokens[a]![row]!, tokens[b]![row]!] as const)
  const placesInA = indexPhrases(tokens[a]!)
  const placesInB = indexPhrases(tokens[b]!)
  const features = new Float64Array(featureNames.length)
  return lines.map(([lineA, lineB], row) => {
    const candidates: Candidate[] = []
    const abbreviated: Comparison['abbreviated'] = []
    for (const bead of collation.beads(row, a, b)) {
      const [fromA, toA] = tokensOf(lineA, bead.a)
      const [fromB, toB] = tokensOf(lineB, bead.b)
      if (fromA >= toA || fromB >= toB) continue
      const alignment = align(lineA.slice(fromA, toA), lineB.slice(fromB, toB), like)
      for (const {a, b, score} of abbreviatedIn(alignment))
        abbreviated.push({a: a + fromA, b: b + fromB, score})
      const sums = sumUp(alignment)
      const viewsA = viewer(alignment.a, sums.rows, placesInA)
      const viewsB = viewer(alignment.b, sums.columns, placesInB)
      for (const pair of pairSpans(alignment)) {
        const {a0, a1, b0, b1} = pair
        if (leaks(sums, pair)) continue
        const differing = countDiffering(sums, pair)
        if (differing === 0) continue
        const spanA = viewsA(a0, a1)
        const spanB = viewsB(b0, b1)
        const [na, nb] = [spanA.stems.length, spanB.stems.length]
        const shared = sharedStems(spanA.stems, spanB.stems)
        // The same words, whatever their order and inflection, are no divergence.
        if (shared === na && shared === nb) continue
        featuresOf(features, sums, pair, spanA, spanB, shared, differing)
        const odds = oddsOf(features)
        if (odds < leastOdds) continue
        candidates.push({
          row,
          a0: a0 + fromA,
          a1: a1 + fromA,
          b0: b0 + fromB,
          b1: b1 + fromB,
          odds,
          features: features.slice(),
        })
      }
    }
    return {row, a: lineA, b: lineB, candidates, abbreviated}
  })
}

function abbreviatedIn({a, b, probability}: Alignment): Comparison['abbreviated'] {
  const found: Comparison['abbreviated'] = []
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const score = probability[i * b.length + j]!
      if (score > 0.5 && a[i]!.spelledOut !== b[j]!.spelledOut && a[i]!.stem === b[j]!.stem)
        found.push({a: i, b: j, score})
    }
  }
  return found
}

/** Views of spans, each made once. */
function viewer(
  tokens: readonly Token[],
  mass: Float64Array,
  placesOf: (phrase: string) => Places,
): (start: number, end: number) => Span {
  const known = new Map<number, Span>()
  return (start, end) => {
    const id = start * 65536 + end
    let span = known.get(id)
    if (!span) {
      span = viewSpan(tokens, mass, placesOf, start, end)
      known.set(id, span)
    }
    return span
  }
}

/** The run of tokens that stand in some passages. */
function tokensOf(line: readonly Token[], passages: readonly Passage[]): [number, number] {
  const inside = (token: Token): boolean =>
    passages.some(
      ({clause, start, end}) => clause === token.clause && token.start >= start && token.end <= end,
    )
  const from = line.findIndex(inside)
  return from < 0 ? [0, 0] : [from, line.findLastIndex(inside) + 1]
}

/** What the two spans of a candidate quote. */
export function textsOf({a, b}: Comparison, {a0, a1, b0, b1}: SpanPair): {a: string; b: string} {
  const quote = (line: readonly Token[], first: number, last: number): string =>
    line[first]!.clause.text.slice(line[first]!.start, line[last]!.end)
  return {a: quote(a, a0, a1), b: quote(b, b0, b1)}
}
