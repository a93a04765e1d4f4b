import type {Passage} from './collation.ts'
import {tokensOf} from './rows/content.ts'

/**
 * Costs in nats. How often two sentences of one meet one, or none does: Gale & Church (1993), table 5; their
 * variance of lengths; and what a shared word is worth, as hunalign (Varga et al. 2005) adds to lengths.
 */
export const priors = {match: -Math.log(0.89), gap: -Math.log(0.0099), merge: -Math.log(0.089 / 2)}
export const lengthVariance = 6.8
const worstLength = 4
/** Sentences of one language that correspond share at least this much; less speaks against them. */
const expectedLikeness = 0.22
const lexicalWeight = 5
const mostWords = 10
/** From this likeness on, a bead is certain. */
const certain = 0.6
/** So much of a part is found in the sentence that it is a part of. */
const partHeld = 0.5

/** A sentence as it is compared. */
export interface Sentence {
  passage: Passage
  tokens: Uint16Array
  weight: number
}

/** Some sentences, one after the other, that may meet some of the other side. */
export interface Run {
  sentences: readonly Sentence[]
  /** Of their tokens, each counted once. */
  weight: number
  /** In characters. */
  length: number
}

export const none: Run = {sentences: [], weight: 0, length: 0}

export const runOf = (sentences: readonly Sentence[], idf: Measure['idf']): Run => ({
  sentences,
  weight: idf ? weightOf(sentences, idf) : 0,
  length: lengthOf(sentences),
})

/** What sentences are compared by. */
export interface Measure {
  /** Worth of a shared token; `undefined` between languages, where lengths alone count. */
  idf: Float32Array | undefined
  /** Characters of b for one of a, over the whole work. */
  ratio: number
}

/** Whether most of a part's words stand in the other side of a pair; between languages, whether the lengths fit better with it. */
export function isHeld(
  part: readonly Sentence[],
  {a, b}: {a: Sentence[]; b: Sentence[]},
  side: 'a' | 'b',
  {idf, ratio}: Measure,
): boolean {
  const [own, other] = side === 'a' ? [a, b] : [b, a]
  if (idf) return weightOf(part, idf) > 0 && shared(other, part, idf) >= partHeld * weightOf(part, idf)
  const scale = side === 'a' ? ratio : 1 / ratio
  const far = (sentences: readonly Sentence[]): number =>
    Math.abs(lengthOf(sentences) * scale - lengthOf(other))
  return far([...own, ...part]) < far(own)
}

/** A sentence with what it is compared by; `idf` is the worth of each token in the whole work. */
export function readSentence(passage: Passage, idf: Float32Array): Sentence {
  const tokens = tokensOf(passage.clause.text, passage.start, passage.end)
  let weight = 0
  for (const token of tokens) weight += worth(idf, token)
  return {passage, tokens, weight}
}

/** Tokens that the translations lack were seen in a commentary only: as rare as can be. */
const worth = (idf: Float32Array, token: number): number => idf[token]! || 4

/** What it costs to let two runs of sentences meet; either may be empty. */
export function costOf(a: Run, b: Run, measure: Measure): number {
  if (a.sentences.length === 0 || b.sentences.length === 0) return priors.gap
  const prior = a.sentences.length + b.sentences.length > 2 ? priors.merge : priors.match
  const length = Math.min(worstLength, lengthCost(a.length * measure.ratio, b.length))
  if (!measure.idf) return prior + length
  const words = Math.min(mostWords, Math.min(a.weight, b.weight) / 3)
  return prior + length / 2 + lexicalWeight * words * (expectedLikeness - likeness(a, b, measure.idf))
}

const lengthOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, {passage: {start, end}}) => sum + end - start, 0)

/** Weight of the tokens of a run of sentences, each counted once: what both of two sentences say is no more to find. */
function weightOf(sentences: readonly Sentence[], idf: Float32Array): number {
  if (sentences.length === 1) return sentences[0]!.weight
  stamp++
  let sum = 0
  for (const {tokens} of sentences) {
    for (let t = 0; t < tokens.length; t++) {
      const token = tokens[t]!
      if (marks[token] === stamp) continue
      marks[token] = stamp
      sum += worth(idf, token)
    }
  }
  return sum
}

/** -log of the two-sided tail of the normal distribution at the difference of lengths. */
export function lengthCost(expected: number, found: number, variance = lengthVariance): number {
  const deviation = Math.abs(found - expected) / Math.sqrt(variance * Math.max(1, (expected + found) / 2))
  // Abramowitz & Stegun 7.1.26 for the error function: an error below 1.5e-7.
  const t = 1 / (1 + 0.3275911 * (deviation / Math.SQRT2))
  const poly =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return -Math.log(Math.max(1e-12, poly * Math.exp((-deviation * deviation) / 2)))
}

/** Dice coefficient by weight of two runs of sentences. */
function likeness(a: Run, b: Run, idf: Float32Array): number {
  const total = a.weight + b.weight
  return total > 0 ? (2 * shared(a.sentences, b.sentences, idf)) / total : 0
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

/** How sure it is that two runs of sentences correspond. */
export function presence(a: readonly Sentence[], b: readonly Sentence[], {idf, ratio}: Measure): number {
  if (idf) return Math.min(1, likeness(runOf(a, idf), runOf(b, idf), idf) / certain)
  return Math.exp(-Math.min(worstLength, lengthCost(lengthOf(a) * ratio, lengthOf(b))) / 2)
}

/** 1 less the share of a sentence that some sentence of the other side holds. */
export function absence(sentences: readonly Sentence[], others: readonly Sentence[], {idf}: Measure): number {
  if (!idf) return 0.5
  const weight = weightOf(sentences, idf)
  if (weight === 0) return 0
  let held = 0
  for (const other of others) held = Math.max(held, shared([other], sentences, idf))
  return Math.max(0, 1 - held / weight)
}
