import type {Bead, Collation} from '../../collate/index.ts'
import {type Alignment, align} from './alignment.ts'
import {writeClose} from './close-features.ts'
import {featureNames} from './feature-names.ts'
import {mostOdds, sharedStems, writePlain} from './features.ts'
import type {Lines} from './lines.ts'
import {LinkedWords} from './linked-words.ts'
import {logOdds, type Model} from './model.ts'
import type {Passage} from './passage.ts'
import {Together} from './repetition.ts'
import {Side} from './side.ts'
import {pairSpans, type SpanPair, SpanPairs} from './spans.ts'
import {massInside, sumUp} from './sums.ts'
import {WholeNames} from './whole-names.ts'
import type {Words} from './word.ts'

/** Log odds below which a pair is not looked at again: between translations, and where a commentary is asked. */
export const leastOdds = -4
export const leastOddsInCommentary = -2

/** Two spans of one row that may say the same in other words, by the numbers of their first and last tokens. */
export interface Candidate extends SpanPair {
  row: number
  /** Log odds that this is the pair to report. */
  odds: number
  /** Valid until the next row is weighed, where there is a model. */
  features: Float64Array
}

/** One row of two translations, and every candidate in it. */
export interface Comparison {
  row: number
  a: Side
  b: Side
  candidates: Candidate[]
  /** Linked tokens of which one is an abbreviation and the other spells it out. */
  abbreviated: {a: number; b: number; score: number}[]
}

/** What of two translations is to be compared. */
export interface Sought {
  /** Says which words of a matter beside b, 1 each; only spans with such a word are compared. */
  wordsSought?: (a: Passage, b: Passage) => Uint8Array | undefined
  /** Log odds below which a pair is not looked at again. */
  least?: number
}

/**
 * Compares two translations row by row; a row's candidates need not outlive it.
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
  sought: Sought = {},
): Generator<Comparison> {
  const comparer = new Comparer(collation, new Side(lines[a]!), new Side(lines[b]!), words, model, sought)
  for (let row = 0; row < collation.rows.length; row++) {
    const comparison = comparer.compare(row)
    if (comparison) yield comparison
  }
}

/** Compares the rows of two translations, sentence bead by sentence bead. */
export class Comparer {
  readonly a: Side
  readonly b: Side
  readonly words: Words
  /** Where names end in a language without a dictionary. */
  readonly whole: WholeNames | undefined
  /** What the word linker says; a commentary is not linked with the texts that it speaks of. */
  readonly linked: LinkedWords | undefined
  private readonly collation: Collation
  private readonly model: Model | undefined
  private readonly sought: Sought
  readonly together: Together
  private readonly pairs = new SpanPairs()
  private readonly features = new Float64Array(featureNames.length)
  /** Features of the candidates of a row, and how many of these there are. */
  private readonly kept: Float64Array[] = []
  private size = 0
  /** Which words of a matter in the bead that was opened last. */
  isSought: Uint8Array | undefined
  /** Told of every two phrases of which it matters how often they stand together, by their first words of content. */
  onTogether: ((a: number, wordsA: number, b: number, wordsB: number, count: number) => void) | undefined

  constructor(
    collation: Collation,
    a: Side,
    b: Side,
    words: Words,
    model: Model | undefined,
    sought: Sought = {},
  ) {
    this.collation = collation
    this.a = a
    this.b = b
    this.words = words
    this.model = model
    this.sought = sought
    this.together = new Together(a.phrases, b.phrases)
    const {language} = collation.words(a.lines.translation)
    this.linked = sought.wordsSought ? undefined : new LinkedWords(collation, a.lines, b.lines)
    this.whole = words.lexicon ? undefined : new WholeNames(a, b, language)
  }

  /** @returns undefined where the row has the same words of content on both sides */
  compare(row: number): Comparison | undefined {
    const {a, b, collation, words} = this
    if (a.lines.isSame(b.lines, row)) return undefined
    this.size = 0
    a.open(row)
    b.open(row)
    const comparison: Comparison = {row, a, b, candidates: [], abbreviated: []}
    for (const bead of collation.beads(row, a.lines.translation, b.lines.translation)) {
      if (!this.opens(bead)) continue
      const alignment = align(a.passage, b.passage, words, this.linked)
      addAbbreviated(alignment, comparison.abbreviated)
      this.weighPairs(alignment, this.isSought, comparison)
    }
    return comparison
  }

  /** Reads both sides of a bead; false where there is nothing to compare. */
  opens(bead: Bead): boolean {
    const {a, b, sought} = this
    if (!a.read(bead.a) || !b.read(bead.b)) return false
    if (a.passage.isSame(b.passage)) return false
    this.isSought = sought.wordsSought?.(a.passage, b.passage)
    return !sought.wordsSought || this.isSought !== undefined
  }

  /** All span pairs of an alignment that may be the ones to report. */
  private weighPairs(alignment: Alignment, isSought: Uint8Array | undefined, into: Comparison): void {
    const {features, model, together} = this
    const {least = leastOdds} = this.sought
    const sums = sumUp(alignment)
    const [viewsA, viewsB] = [this.a.views, this.b.views]
    viewsA.open(sums.a)
    viewsB.open(sums.b)
    pairSpans(this.pairs, sums, isSought)
    const pair = {a0: 0, a1: 0, b0: 0, b1: 0}
    for (let p = 0; p < this.pairs.length; p++) {
      const {a0, a1, b0, b1} = this.pairs.read(p, pair)
      const shared = sharedStems(alignment.a, alignment.b, pair)
      // The same words, whatever their order and inflection, are no divergence.
      if (shared === a1 - a0 + 1 && shared === b1 - b0 + 1) continue
      const a = viewsA.of(a0, a1)
      const b = viewsB.of(b0, b1)
      writePlain(features, sums, pair, a, b, shared)
      if (model) {
        const linked = massInside(sums, a0, a1, b0, b1, 'different') / ((a.size + b.size) / 2)
        if (mostOdds(model, features, linked, a.count > 1 && b.count > 1) < least) continue
      }
      writeClose(features, sums, pair, a, b, shared, together)
      if (this.onTogether && a.phrase >= 0 && b.phrase >= 0) this.tellTogether(alignment, pair)
      const odds = model ? logOdds(model, features) : 0
      if (odds < least) continue
      into.candidates.push({
        row: into.row,
        a0: alignment.a.tokenOf(a0),
        a1: alignment.a.tokenOf(a1),
        b0: alignment.b.tokenOf(b0),
        b1: alignment.b.tokenOf(b1),
        odds,
        features: model ? this.keep(features) : features.slice(),
      })
    }
  }

  private tellTogether({a, b}: Alignment, {a0, a1, b0, b1}: SpanPair): void {
    const [wordsA, wordsB] = [a1 - a0 + 1, b1 - b0 + 1]
    const [fromA, fromB] = [a.first + a0, b.first + b0]
    const [one, other] = [this.a.phrases.phraseAt(fromA, wordsA), this.b.phrases.phraseAt(fromB, wordsB)]
    this.onTogether!(fromA, wordsA, fromB, wordsB, this.together.count(one, other))
  }

  private keep(features: Float64Array): Float64Array {
    this.kept[this.size] ??= new Float64Array(features.length)
    const kept = this.kept[this.size++]!
    kept.set(features)
    return kept
  }
}

/** Adds the links between an abbreviation and the words that spell it out. */
function addAbbreviated({a, b, probability}: Alignment, found: Comparison['abbreviated']): void {
  if (!a.hasSpelledOut && !b.hasSpelledOut) return
  const width = b.count
  const compare = (i: number, j: number): void => {
    const score = probability[i * width + j]!
    if (score > 0.5 && a.isSpelledOut(i) !== b.isSpelledOut(j) && a.stems[i] === b.stems[j])
      found.push({a: a.tokenOf(i), b: b.tokenOf(j), score})
  }
  for (let i = 0; i < a.count; i++) if (a.isSpelledOut(i)) for (let j = 0; j < width; j++) compare(i, j)
  for (let j = 0; j < width; j++) if (b.isSpelledOut(j)) for (let i = 0; i < a.count; i++) compare(i, j)
}

/** What the two spans of a candidate quote. */
export function textsOf({row, a, b}: Comparison, {a0, a1, b0, b1}: SpanPair): {a: string; b: string} {
  const quote = ({lines}: Side, first: number, last: number): string =>
    lines.clauseOfToken(first, row).text.slice(lines.startOfToken(first), lines.endOfToken(last))
  return {a: quote(a, a0, a1), b: quote(b, b0, b1)}
}
