import type {Collation} from '../../collate/index.ts'
import {type Alignment, align} from './alignment.ts'
import {writeClose} from './close-features.ts'
import {Cursor} from './cursor.ts'
import {featureNames} from './feature-names.ts'
import {mostOdds, sharedStems, writePlain} from './features.ts'
import type {Lines} from './lines.ts'
import {logOdds, type Model} from './model.ts'
import {type Passage, passageOf} from './passage.ts'
import {indexPhrases, type Places, Together} from './repetition.ts'
import {type Span, viewSpan} from './span.ts'
import {longest, pairSpans, type SpanPair} from './spans.ts'
import {massInside, type SideSums, sumUp} from './sums.ts'
import type {Token} from './token.ts'
import type {Words} from './word.ts'

/** Log odds below which a pair is not looked at again: between translations, and where a commentary is asked. */
export const leastOdds = -4
export const leastOddsInCommentary = -2

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

/** Two passages of the same words of content name nothing differently, however often a word is repeated in them. */
function isSame({content: a}: Passage, {content: b}: Passage): boolean {
  return (
    a.length === b.length &&
    a.every(({word, spelledOut}, i) => word.stem === b[i]!.word.stem && spelledOut === b[i]!.spelledOut)
  )
}

/** What of two translations is to be compared. */
export interface Sought {
  /** Says which words of a matter beside b, 1 each; only spans with such a word are compared. */
  wordsSought?: (a: Passage, b: Passage) => Uint8Array | undefined
  /** Log odds below which a pair is not looked at again. */
  least?: number
}

/**
 * Compares two translations row by row, sentence bead by sentence bead; a row's candidates need not outlive it.
 *
 * @param lines by translation
 * @param words those of the language of both
 * @param model says how likely a pair is the one to report; without it every pair is a candidate
 * @param sought narrows what is compared: passages, and the odds a pair must have
 */
export function* compareTranslations(
  collation: Collation,
  a: number,
  b: number,
  lines: readonly Lines[],
  words: Words,
  model: Model | undefined,
  {wordsSought, least = leastOdds}: Sought = {},
): Generator<Comparison> {
  const [linesA, linesB] = [lines[a]!, lines[b]!]
  const placesInA = indexPhrases(linesA)
  const placesInB = indexPhrases(linesB)
  const together = new Together()
  for (let row = 0; row < collation.rows.length; row++) {
    if (linesA.isSame(linesB, row)) continue
    const lineA = linesA.tokens(row)
    const lineB = linesB.tokens(row)
    const comparison: Comparison = {row, a: lineA, b: lineB, candidates: [], abbreviated: []}
    const [cursorA, cursorB] = [new Cursor(lineA), new Cursor(lineB)]
    for (const bead of collation.beads(row, a, b)) {
      const [fromA, toA] = cursorA.tokensOf(bead.a)
      const [fromB, toB] = cursorB.tokensOf(bead.b)
      if (fromA >= toA || fromB >= toB) continue
      const passageA = passageOf(lineA.slice(fromA, toA))
      const passageB = passageOf(lineB.slice(fromB, toB))
      if (isSame(passageA, passageB)) continue
      const isSought = wordsSought?.(passageA, passageB)
      if (wordsSought && !isSought) continue
      const alignment = align(passageA, passageB, words)
      for (const {a, b, score} of abbreviatedIn(alignment))
        comparison.abbreviated.push({a: a + fromA, b: b + fromB, score})
      const [beforeA, beforeB] = [cursorA.contentBefore(fromA), cursorB.contentBefore(fromB)]
      for (const {pair, odds, features} of weighPairs(
        alignment,
        (start, length) => placesInA(row, beforeA + start, length),
        (start, length) => placesInB(row, beforeB + start, length),
        together,
        model,
        least,
        isSought,
      )) {
        comparison.candidates.push({
          row,
          a0: passageA.at[pair.a0]! + fromA,
          a1: passageA.at[pair.a1]! + fromA,
          b0: passageB.at[pair.b0]! + fromB,
          b1: passageB.at[pair.b1]! + fromB,
          odds,
          features,
        })
      }
    }
    yield comparison
  }
}

/** Where the phrase of so many content words from a content word on occurs. */
type PlacesFrom = (start: number, length: number) => Places

/** All span pairs of an alignment that may be the ones to report. */
function weighPairs(
  alignment: Alignment,
  placesInA: PlacesFrom,
  placesInB: PlacesFrom,
  together: Together,
  model: Model | undefined,
  least: number,
  isSought: Uint8Array | undefined,
): {pair: SpanPair; odds: number; features: Float64Array}[] {
  const weighed: {pair: SpanPair; odds: number; features: Float64Array}[] = []
  const sums = sumUp(alignment)
  const viewsA = viewer(alignment.a, sums.a, placesInA)
  const viewsB = viewer(alignment.b, sums.b, placesInB)
  const features = new Float64Array(featureNames.length)
  for (const pair of pairSpans(sums, isSought)) {
    const a = viewsA(pair.a0, pair.a1)
    const b = viewsB(pair.b0, pair.b1)
    const shared = sharedStems(a.stems, b.stems)
    // The same words, whatever their order and inflection, are no divergence.
    if (shared === a.stems.length && shared === b.stems.length) continue
    writePlain(features, sums, pair, a, b, shared)
    if (model) {
      const {a0, a1, b0, b1} = pair
      const linked = massInside(sums, a0, a1, b0, b1, 'different') / ((a.stems.length + b.stems.length) / 2)
      const recurs = a.places.count > 1 && b.places.count > 1
      if (mostOdds(model, features, linked, recurs) < least) continue
    }
    writeClose(features, sums, pair, a, b, shared, together)
    const odds = model ? logOdds(model, features) : 0
    if (odds >= least) weighed.push({pair, odds, features: features.slice()})
  }
  return weighed
}

/** Links between an abbreviation and the words that spell it out. */
function abbreviatedIn({a, b, probability}: Alignment): Comparison['abbreviated'] {
  const found: Comparison['abbreviated'] = []
  const width = b.content.length
  const compare = (i: number, j: number): void => {
    const one = a.content[i]!
    const other = b.content[j]!
    const score = probability[i * width + j]!
    if (score > 0.5 && one.spelledOut !== other.spelledOut && one.stem === other.stem)
      found.push({a: a.at[i]!, b: b.at[j]!, score})
  }
  for (let i = 0; i < a.content.length; i++)
    if (a.content[i]!.spelledOut) for (let j = 0; j < width; j++) compare(i, j)
  for (let j = 0; j < width; j++)
    if (b.content[j]!.spelledOut) for (let i = 0; i < a.content.length; i++) compare(i, j)
  return found
}

/** Views of spans, each made once. */
function viewer(
  passage: Passage,
  sums: SideSums,
  placesFrom: PlacesFrom,
): (start: number, end: number) => Span {
  const known: (Span | undefined)[] = []
  known.length = passage.content.length * longest
  return (start, end) => {
    const id = start * longest + end - start
    known[id] ??= viewSpan(passage, sums, placesFrom(start, end - start + 1), start, end)
    return known[id]
  }
}

/** What the two spans of a candidate quote. */
export function textsOf({a, b}: Comparison, {a0, a1, b0, b1}: SpanPair): {a: string; b: string} {
  const quote = (line: readonly Token[], first: number, last: number): string =>
    line[first]!.clause.text.slice(line[first]!.start, line[last]!.end)
  return {a: quote(a, a0, a1), b: quote(b, b0, b1)}
}
