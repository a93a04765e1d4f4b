import type {Collation} from '../../collate/index.ts'
import type {Divergence, Occurrence} from '../concordance.ts'
import {type Candidate, compareTranslations, type Sought} from './candidates.ts'
import {keepCoordinations} from './coordination.ts'
import {secondLook} from './features.ts'
import type {Lines} from './lines.ts'
import {choose, logOdds, probability} from './model.ts'
import type {Token} from './token.ts'
import {rank, report, term} from './weights.ts'
import {WholeNames} from './whole-names.ts'
import type {Words} from './word.ts'
import {shareOfTerm} from './wording.ts'

/** "AI" beside "artificial intelligence" names the concept alike: no reader is misled, so that it is wording. */
const ofAbbreviations = 0.05

/**
 * Where two translations of one language render something differently: all nearly consistent span pairs are ranked, the
 * best of what overlaps are chosen, and a second look says how sure each is and how likely it is terminology.
 */
export function findDivergences(
  collation: Collation,
  a: number,
  b: number,
  lines: readonly Lines[],
  words: Words,
  sought?: Sought,
): Divergence[] {
  const divergences: Divergence[] = []
  const {language} = collation.words(a)
  const whole = words.lexicon ? undefined : new WholeNames(lines[a]!, lines[b]!, language)
  for (const comparison of compareTranslations(collation, a, b, lines, words, rank, sought)) {
    const {row, a: lineA, b: lineB, candidates, abbreviated} = comparison
    collation.onProgress?.('weighing phrases', row + 1, collation.rows.length)
    for (const link of abbreviated) {
      divergences.push({
        row,
        concept: -1,
        a: occurrenceOf(row, a, lineA, link.a, link.a),
        b: occurrenceOf(row, b, lineB, link.b, link.b),
        score: link.score,
        termhood: ofAbbreviations,
      })
    }
    const chosen = keepCoordinations(comparison, choose(candidates))
    for (const {a0, a1, b0, b1, features, odds} of whole
      ? wholeNames(whole, row, lines[a]!, lines[b]!, chosen)
      : chosen) {
      const looked = secondLook(features, odds)
      const share = shareOfTerm(lineA.slice(a0, a1 + 1), lineB.slice(b0, b1 + 1), words)
      divergences.push({
        row,
        concept: -1,
        a: occurrenceOf(row, a, lineA, a0, a1),
        b: occurrenceOf(row, b, lineB, b0, b1),
        score: probability(logOdds(report, looked)),
        termhood: share * probability(logOdds(term, looked)),
      })
    }
  }
  return divergences
}

/** Pairs of tokens of a row, cut where names end. */
function wholeNames(
  whole: WholeNames,
  row: number,
  linesA: Lines,
  linesB: Lines,
  chosen: readonly Candidate[],
): Candidate[] {
  const contentAt = ({tokenOf, tokenStarts, contentStarts}: Lines, token: number): number => {
    let content = contentStarts[row]!
    while (tokenOf[content]! - tokenStarts[row]! < token) content++
    return content
  }
  const tokenAt = ({tokenOf, tokenStarts}: Lines, content: number): number =>
    tokenOf[content]! - tokenStarts[row]!
  const pairs = chosen.map((candidate) => ({
    candidate,
    a0: contentAt(linesA, candidate.a0),
    a1: contentAt(linesA, candidate.a1) + 1,
    b0: contentAt(linesB, candidate.b0),
    b1: contentAt(linesB, candidate.b1) + 1,
  }))
  return whole.settle(pairs).map(({candidate, a0, a1, b0, b1}) => ({
    ...candidate,
    a0: tokenAt(linesA, a0),
    a1: tokenAt(linesA, a1 - 1),
    b0: tokenAt(linesB, b0),
    b1: tokenAt(linesB, b1 - 1),
  }))
}

/** The phrase, with the quotation mark or bracket that it would leave half open. */
function occurrenceOf(
  row: number,
  translation: number,
  line: readonly Token[],
  first: number,
  last: number,
): Occurrence {
  const {clause} = line[first]!
  let {start} = line[first]!
  let {end} = line[last]!
  const inside = clause.text.slice(start, end)
  const before = clause.text[start - 1] ?? ''
  const after = clause.text[end] ?? ''
  const [opening, closing] = [/["“„«「『]/, /["”“»」』]/]
  const count = (marks: RegExp): number => [...inside].filter((character) => marks.test(character)).length
  const marks = count(/["“”„«»「」『』]/)
  if (marks % 2 === 1) {
    if (opening.test(before)) start--
    else if (closing.test(after)) end++
    else if (/[.,]/.test(after) && closing.test(clause.text[end + 1] ?? '')) end += 2
  }
  if (inside.split('(').length > inside.split(')').length && after === ')') end++
  return {translation, row, clause, start, end}
}
