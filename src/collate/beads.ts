import {cutLong, type Language, languageOf, primarySubtag} from '../language/index.ts'
import type {Translation} from '../parse/index.ts'
import {attachParts} from './attach-parts.ts'
import type {Bead, Passage, Row} from './collation.ts'
import {
  absence,
  costOf,
  isHeld,
  type Measure,
  none,
  presence,
  type Run,
  readSentence,
  runOf,
  type Sentence,
} from './sentence-likeness.ts'

/** Beyond a table of so many sentences a side, only cells near the diagonal are looked at. */
export const mostSentences = 250
const largestTable = (mostSentences + 1) ** 2
/** … so many columns to either side at least, and at most so many for what one side has more. */
const narrowestBand = 15
const widestBand = 500
/** A sentence that stands opposite none is looked for among so many of the other side that stand nearest. */
export const mostOthers = 500

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
    const sentences: Passage[] = []
    const cut = (from: number, to: number): void => {
      const spans = language.sentences(clause.text.slice(from, to))
      for (let i = 0; i < spans.length; i += 2) {
        for (const [first, last] of cutLong(clause.text, from + spans[i]!, from + spans[i + 1]!))
          sentences.push({clause, start: first, end: last})
      }
    }
    // A heading without a stop is no beginning of what stands below it.
    const body = start === 0 ? Math.min(clause.heading?.length ?? 0, end) : start
    if (body > start) cut(start, body)
    cut(body, end)
    return sentences
  })
}

/**
 * Sentences as they are compared.
 *
 * @param idf worth of each token in the whole work
 */
export function readSentences(sentences: readonly Passage[], idf: Float32Array): Sentence[] {
  return sentences.map((sentence) => readSentence(sentence, idf))
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
  if (left.length === 1 && right.length === 1 && meet(left, right, measure))
    return [{a: [left[0]!.passage], b: [right[0]!.passage], score: presence(left, right, measure)}]
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
  const {costs, steps} = tableOf((left.length + 1) * width)
  const runsLeft = runsOf(left, measure)
  const runsRight = runsOf(right, measure)
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
        const cost = before + costOf(runsLeft[di]![i]!, runsRight[dj]![j]!, measure)
        if (cost < costs[cell]!) {
          costs[cell] = cost
          steps[cell] = step
        }
      }
    }
  }
  const pairs: {a: Sentence[]; b: Sentence[]}[] = []
  for (let i = left.length, j = right.length; i + j > 0; ) {
    const {di, dj} = moves[steps[i * width + j - offsets[i]!]!]!
    const from = left.slice(i - di, i)
    const to = right.slice(j - dj, j)
    pairs.push({a: from, b: to})
    i -= di
    j -= dj
  }
  return attachParts(pairs.reverse(), (part, pair, side) => isHeld(part, pair, side, measure)).map(
    scored(left, right, measure),
  )
}

/** The table of two readings of a few sentences, as nearly all are: made once. */
const small = {costs: new Float64Array(1 << 10), steps: new Uint8Array(1 << 10)}

/** A table of so many cells that were not reached. */
function tableOf(cells: number): {costs: Float64Array; steps: Uint8Array} {
  const isSmall = cells <= small.costs.length
  const {costs, steps} = isSmall ? small : {costs: new Float64Array(cells), steps: new Uint8Array(cells)}
  costs.fill(Number.POSITIVE_INFINITY, 0, cells)
  steps.fill(0, 0, cells)
  return {costs, steps}
}

/** Whether it costs less to let two sentences meet than to leave each alone; most verses are one, and need no table. */
const meet = (left: readonly Sentence[], right: readonly Sentence[], measure: Measure): boolean => {
  const [a, b] = [runOf(left, measure.idf), runOf(right, measure.idf)]
  return costOf(a, b, measure) <= costOf(a, none, measure) + costOf(none, b, measure)
}

/** What a bead may take that ends before each sentence, by how many that is; made once, since a band has many cells. */
function runsOf(sentences: readonly Sentence[], {idf}: Measure): Run[][] {
  return [0, 1, 2].map((count) =>
    Array.from({length: sentences.length + 1}, (_, end) =>
      count === 0 || end < count ? none : runOf(sentences.slice(end - count, end), idf),
    ),
  )
}

/** Beads with their scores, one after the other. */
function scored(left: readonly Sentence[], right: readonly Sentence[], measure: Measure) {
  let [i, j] = [0, 0]
  return ({a, b}: {a: Sentence[]; b: Sentence[]}): Bead => {
    i += a.length
    j += b.length
    const score =
      b.length === 0
        ? absence(a, near(right, j), measure)
        : a.length === 0
          ? absence(b, near(left, i), measure)
          : presence(a, b, measure)
    return {a: a.map(({passage}) => passage), b: b.map(({passage}) => passage), score}
  }
}

/** How many sentences of either side a bead may take. */
const moves = [
  {di: 1, dj: 1},
  {di: 1, dj: 0},
  {di: 0, dj: 1},
  {di: 2, dj: 1},
  {di: 1, dj: 2},
]

/** The sentences around a place, all where there are not too many. */
function near(sentences: readonly Sentence[], at: number): readonly Sentence[] {
  if (sentences.length <= mostOthers) return sentences
  const from = Math.max(0, Math.min(at - mostOthers / 2, sentences.length - mostOthers))
  return sentences.slice(from, from + mostOthers)
}
