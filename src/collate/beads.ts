import {cutLong, type Language, languageOf, primarySubtag} from '../language/index.ts'
import type {Translation} from '../parse/index.ts'
import type {Bead, Passage, Row} from './collation.ts'
import {tokensOf} from './rows/content.ts'

/**
 * Costs in nats. How often two sentences of one meet one, or none does: Gale & Church (1993), table 5; their
 * variance of lengths; and what a shared word is worth, as hunalign (Varga et al. 2005) adds to lengths.
 */
const priors = {match: -Math.log(0.89), gap: -Math.log(0.0099), merge: -Math.log(0.089 / 2)}
const lengthVariance = 6.8
const worstLength = 4
/** Sentences of one language that correspond share at least this much; less speaks against them. */
const expectedLikeness = 0.22
const lexicalWeight = 5
const mostWords = 10
/** From this likeness on, a bead is certain. */
const certain = 0.6
/** Beyond a table of so many sentences a side, only cells near the diagonal are looked at. */
export const mostSentences = 250
const largestTable = (mostSentences + 1) ** 2
/** … so many columns to either side at least, and at most so many for what one side has more. */
const narrowestBand = 15
const widestBand = 500
/** A sentence that stands opposite none is looked for among so many of the other side that stand nearest. */
export const mostOthers = 500

/** A sentence as it is compared. */
export interface Sentence {
  passage: Passage
  tokens: Uint16Array
  weight: number
}

/** What sentences are compared by. */
export interface Measure {
  /** Worth of a shared token; `undefined` between languages, where lengths alone count. */
  idf: Float32Array | undefined
  /** Characters of b for one of a, over the whole work. */
  ratio: number
}

/** How to compare two translations. */
export function measureOf(
  translations: readonly Translation[],
  rows: readonly Row[],
  idf: Float32Array,
  a: number,
  b: number,
): Measure {
  let lengthA = 1
  let lengthB = 1
  for (const {readings} of rows) {
    if (readings[a]!.length === 0 || readings[b]!.length === 0) continue
    for (const {start, end} of readings[a]!) lengthA += end - start
    for (const {start, end} of readings[b]!) lengthB += end - start
  }
  const sameLanguage = primarySubtag(translations[a]!.language) === primarySubtag(translations[b]!.language)
  return {idf: sameLanguage ? idf : undefined, ratio: lengthB / lengthA}
}

/** The sentences of a reading; headings count as sentences. */
export function cutSentences(translation: Translation, reading: readonly Passage[]): Passage[] {
  const language: Language = languageOf(translation.language)
  return reading.flatMap(({clause, start, end}) => {
    const spans = language.sentences(clause.text.slice(start, end))
    const sentences: Passage[] = []
    for (let i = 0; i < spans.length; i += 2) {
      for (const [from, to] of cutLong(clause.text, start + spans[i]!, start + spans[i + 1]!))
        sentences.push({clause, start: from, end: to})
    }
    return sentences
  })
}

/**
 * Sentences as they are compared.
 *
 * @param idf worth of each token in the whole work
 */
export function readSentences(sentences: readonly Passage[], idf: Float32Array): Sentence[] {
  return sentences.map((sentence) => read(sentence, idf))
}

/**
 * Aligns the sentences of two readings in order: one to one, one to two, two to one, or one to none.
 * A gap's score tells how sure it is that the sentence stands nowhere else in the row either.
 */
export function alignSentences(
  left: readonly Sentence[],
  right: readonly Sentence[],
  measure: Measure,
): Bead[] {
  const columns = right.length + 1
  const cells = (left.length + 1) * columns
  // The diagonal goes from corner to corner, so that a band of any width reaches both; as wide as the steps between
  // two rows at least.
  const band =
    cells > largestTable
      ? Math.max(narrowestBand, Math.ceil(largestTable / columns / 2)) +
        Math.min(Math.abs(left.length - right.length), widestBand) +
        Math.ceil(right.length / Math.max(1, left.length))
      : columns
  const width = Math.min(columns, 2 * band + 1)
  // Row i of the table holds the cells from column `offsets[i]` on.
  const offsets = new Int32Array(left.length + 1)
  const costs = new Float64Array((left.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const steps = new Uint8Array(costs.length)
  costs[0] = 0
  for (let i = 0; i <= left.length; i++) {
    const centre = left.length === 0 ? 0 : Math.round((i * right.length) / left.length)
    offsets[i] = Math.max(0, Math.min(centre - band, columns - width))
    for (let j = Math.max(0, centre - band); j <= Math.min(right.length, centre + band); j++) {
      if (i + j === 0) continue
      const at = j - offsets[i]!
      if (at >= width) break
      const cell = i * width + at
      for (let step = 0; step < moves.length; step++) {
        const {di, dj} = moves[step]!
        if (di > i || dj > j) continue
        const from = j - dj - offsets[i - di]!
        if (from < 0 || from >= width) continue
        const before = costs[(i - di) * width + from]!
        if (before === Number.POSITIVE_INFINITY) continue
        const cost = before + costOf(left.slice(i - di, i), right.slice(j - dj, j), measure)
        if (cost < costs[cell]!) {
          costs[cell] = cost
          steps[cell] = step
        }
      }
    }
  }
  const beads: Bead[] = []
  for (let i = left.length, j = right.length; i + j > 0; ) {
    const {di, dj} = moves[steps[i * width + j - offsets[i]!]!]!
    const from = left.slice(i - di, i)
    const to = right.slice(j - dj, j)
    const score =
      dj === 0
        ? absence(from, near(right, j), measure)
        : di === 0
          ? absence(to, near(left, i), measure)
          : presence(from, to, measure)
    beads.push({a: from.map(({passage}) => passage), b: to.map(({passage}) => passage), score})
    i -= di
    j -= dj
  }
  return beads.reverse()
}

/** How many sentences of either side a bead may take. */
const moves = [
  {di: 1, dj: 1},
  {di: 1, dj: 0},
  {di: 0, dj: 1},
  {di: 2, dj: 1},
  {di: 1, dj: 2},
]

function read(passage: Passage, idf: Float32Array): Sentence {
  const tokens = tokensOf(passage.clause.text.slice(passage.start, passage.end))
  let weight = 0
  for (const token of tokens) weight += worth(idf, token)
  return {passage, tokens, weight}
}

/** Tokens that the translations lack were seen in a commentary only: as rare as can be. */
const worth = (idf: Float32Array, token: number): number => idf[token]! || 4

function costOf(a: readonly Sentence[], b: readonly Sentence[], measure: Measure): number {
  if (a.length === 0 || b.length === 0) return priors.gap
  const prior = a.length + b.length > 2 ? priors.merge : priors.match
  const length = Math.min(worstLength, lengthCost(lengthOf(a) * measure.ratio, lengthOf(b)))
  if (!measure.idf) return prior + length
  const words = Math.min(mostWords, Math.min(weightOf(a), weightOf(b)) / 3)
  return prior + length / 2 + lexicalWeight * words * (expectedLikeness - likeness(a, b, measure.idf))
}

const lengthOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, {passage: {start, end}}) => sum + end - start, 0)
const weightOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, {weight}) => sum + weight, 0)

/** -log of the two-sided tail of the normal distribution at the difference of lengths. */
function lengthCost(expected: number, found: number): number {
  const deviation =
    Math.abs(found - expected) / Math.sqrt(lengthVariance * Math.max(1, (expected + found) / 2))
  // Abramowitz & Stegun 7.1.26 for the error function: an error below 1.5e-7.
  const t = 1 / (1 + 0.3275911 * (deviation / Math.SQRT2))
  const poly =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return -Math.log(Math.max(1e-12, poly * Math.exp((-deviation * deviation) / 2)))
}

/** Dice coefficient by weight of two runs of sentences. */
function likeness(a: readonly Sentence[], b: readonly Sentence[], idf: Float32Array): number {
  const total = weightOf(a) + weightOf(b)
  return total > 0 ? (2 * shared(a, b, idf)) / total : 0
}

const marks = new Int32Array(1 << 16)
let stamp = 0

/** Weight of the tokens that two runs of sentences share. */
function shared(a: readonly Sentence[], b: readonly Sentence[], idf: Float32Array): number {
  stamp++
  for (const {tokens} of a) for (let t = 0; t < tokens.length; t++) marks[tokens[t]!] = stamp
  let sum = 0
  for (const {tokens} of b) {
    for (let t = 0; t < tokens.length; t++) {
      const token = tokens[t]!
      if (marks[token] !== stamp) continue
      marks[token] = 0
      sum += worth(idf, token)
    }
  }
  return sum
}

function presence(a: readonly Sentence[], b: readonly Sentence[], {idf, ratio}: Measure): number {
  if (idf) return Math.min(1, likeness(a, b, idf) / certain)
  return Math.exp(-Math.min(worstLength, lengthCost(lengthOf(a) * ratio, lengthOf(b))) / 2)
}

/** The sentences around a place, all where there are not too many. */
function near(sentences: readonly Sentence[], at: number): readonly Sentence[] {
  if (sentences.length <= mostOthers) return sentences
  const from = Math.max(0, Math.min(at - mostOthers / 2, sentences.length - mostOthers))
  return sentences.slice(from, from + mostOthers)
}

/** 1 less the share of a sentence that some sentence of the other side holds. */
function absence(sentences: readonly Sentence[], others: readonly Sentence[], {idf}: Measure): number {
  if (!idf) return 0.5
  const weight = weightOf(sentences)
  if (weight === 0) return 0
  let held = 0
  for (const other of others) held = Math.max(held, shared([other], sentences, idf))
  return Math.max(0, 1 - held / weight)
}
