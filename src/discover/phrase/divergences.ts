import type {Candidate, Comparer, Comparison} from './candidates.ts'
import {keepCoordinations} from './coordination.ts'
import {at, secondNames} from './feature-names.ts'
import {secondLook} from './features.ts'
import {choose, logOdds, probability} from './model.ts'
import {splitPassives} from './passives.ts'
import {cutClauses, cutVerbs, partAtVerbs} from './verbs-behind.ts'
import {report, term} from './weights.ts'
import type {WholeNames} from './whole-names.ts'
import {shareOfTerm} from './wording.ts'

/** Where two translations differ in a row: a span on each side by words of content, the first and how many. */
export interface Spans {
  row: number
  a: number
  wordsA: number
  b: number
  wordsB: number
  score: number
  termhood: number
}

/** "AI" beside "artificial intelligence" names the concept alike: no reader is misled, so that it is wording. */
const ofAbbreviations = 0.05

const room = new Float64Array(secondNames.length)

/** What is less sure than this is not worth keeping. */
const leastScore = 0.2

/**
 * Where two translations of one language render something differently in a row, by place: all nearly consistent span
 * pairs are ranked, the best of what overlaps are chosen, and a second look says how sure each is and how likely it is
 * terminology.
 */
export function divergencesIn(comparer: Comparer, row: number): Spans[] {
  const comparison = comparer.compare(row)
  if (!comparison) return []
  const {a, b, candidates, abbreviated} = comparison
  const found: Spans[] = []
  const add = (a0: number, a1: number, b0: number, b1: number, score: number, termhood: number): void => {
    if (score < leastScore) return
    const [fromA, toA] = a.contentOf(a0, a1)
    const [fromB, toB] = b.contentOf(b0, b1)
    found.push({row, a: fromA, wordsA: toA - fromA, b: fromB, wordsB: toB - fromB, score, termhood})
  }
  for (const link of abbreviated) add(link.a, link.a, link.b, link.b, link.score, ofAbbreviations)
  const chosen = splitPassives(
    comparison,
    keepCoordinations(comparison, choose(candidates)),
    comparer.words.small.agents,
  )
  for (const {a0, a1, b0, b1, features, odds} of comparer.whole
    ? wholeNames(comparer.whole, comparison, chosen)
    : partAtVerbs(comparison, cutClauses(comparison, cutVerbs(comparison, chosen, comparer.words.small)))) {
    const looked = secondLook(features, odds, room)
    const share = shareOfTerm(
      {side: a, first: a0, last: a1},
      {side: b, first: b0, last: b1},
      comparer.words,
      features[at.repeated]! > 0,
    )
    const termhood = share * probability(logOdds(term, looked))
    add(a0, a1, b0, b1, probability(logOdds(report, looked)), termhood)
  }
  const startOf = ({a: content}: Spans): number => a.lines.startOf(content)
  return found.sort((x, y) => startOf(x) - startOf(y))
}

/** Pairs of tokens of a row, cut where names end. */
function wholeNames(whole: WholeNames, {a, b}: Comparison, chosen: readonly Candidate[]): Candidate[] {
  const pairs = chosen.map((candidate) => {
    const [a0, a1] = a.contentOf(candidate.a0, candidate.a1)
    const [b0, b1] = b.contentOf(candidate.b0, candidate.b1)
    return {candidate, a0, a1, b0, b1}
  })
  return whole.settle(pairs).map(({candidate, a0, a1, b0, b1}) => ({
    ...candidate,
    a0: a.lines.tokenOf[a0]!,
    a1: a.lines.tokenOf[a1 - 1]!,
    b0: b.lines.tokenOf[b0]!,
    b1: b.lines.tokenOf[b1 - 1]!,
  }))
}
