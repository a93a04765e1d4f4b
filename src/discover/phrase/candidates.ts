import type {Collation, Passage} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import {align} from './alignment.ts'
import {featuresOf, sumUp} from './features.ts'
import type {Token} from './line.ts'
import {phraseOf, repetitions} from './repetition.ts'
import {likenessOf} from './similarity.ts'
import {pairSpans, type SpanPair} from './spans.ts'

/** Two spans of one row that may say the same in other words. */
export interface Candidate extends SpanPair {
  row: number
  features: Float64Array
}

/** One row of two translations: its tokens, and every candidate in them. */
export interface Comparison {
  row: number
  a: readonly Token[]
  b: readonly Token[]
  candidates: Candidate[]
}

/**
 * Compares two translations row by row, sentence bead by sentence bead.
 *
 * @param tokens by translation, then row
 */
export function compareTranslations(
  collation: Collation,
  a: number,
  b: number,
  tokens: readonly (readonly (readonly Token[])[])[],
  lexicon: Lexicon | undefined,
): Comparison[] {
  const like = likenessOf(lexicon)
  const frequency = (token: Token): number => lexicon?.look(token.form)?.frequency ?? 0
  const lines = collation.rows.map((_, row) => [tokens[a]![row]!, tokens[b]![row]!] as const)
  const repetition = repetitions(lines)
  return lines.map(([lineA, lineB], row) => {
    const candidates: Candidate[] = []
    for (const bead of collation.beads(row, a, b)) {
      const [fromA, toA] = tokensOf(lineA, bead.a)
      const [fromB, toB] = tokensOf(lineB, bead.b)
      if (fromA >= toA || fromB >= toB) continue
      const alignment = align(lineA.slice(fromA, toA), lineB.slice(fromB, toB), like)
      const sums = sumUp(alignment)
      for (const pair of pairSpans(alignment)) {
        const features = featuresOf(sums, pair, frequency, (p) =>
          repetition(phraseOf(alignment.a, p.a0, p.a1), phraseOf(alignment.b, p.b0, p.b1)),
        )
        if (!features) continue
        const {a0, a1, b0, b1} = pair
        candidates.push({row, a0: a0 + fromA, a1: a1 + fromA, b0: b0 + fromB, b1: b1 + fromB, features})
      }
    }
    return {row, a: lineA, b: lineB, candidates}
  })
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
