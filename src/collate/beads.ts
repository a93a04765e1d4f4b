import {cutLong, type Language, languageOf, primarySubtag} from '../language/index.ts'
import type {Translation} from '../parse/index.ts'
import {type Habits, layAbroad, type StepAbroad} from './abroad/lay-abroad.ts'
import {habitsBeforehand} from './abroad/sentence-habits.ts'
import type {WordLikeness} from './abroad/word-likeness.ts'
import {attachParts} from './attach-parts.ts'
import {layInOrder} from './bead-table.ts'
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

/** What two sentences in two languages are compared by, beside their lengths. */
interface Abroad {
  habits: Habits
  likeness: WordLikeness
}

/**
 * Aligns the sentences of two readings in order: one to one, one to two, two to one, or one to none.
 * A gap's score tells how sure it is that the sentence stands nowhere else in the row either.
 *
 * @param abroad between languages, what is known of the two texts; without it, lengths alone tell
 */
export function alignSentences(
  left: readonly Sentence[],
  right: readonly Sentence[],
  measure: Measure,
  abroad?: Abroad,
): Bead[] {
  if (left.length === 1 && right.length === 1 && meet(left, right, measure))
    return [{a: [left[0]!.passage], b: [right[0]!.passage], score: presence(left, right, measure)}]
  const pairs = stepsOf(left, right, measure, abroad).map(({i, di, j, dj, loss}) => ({
    a: left.slice(i, i + di),
    b: right.slice(j, j + dj),
    ...(loss !== undefined && {missed: 1 - Math.exp(-loss)}),
  }))
  return attachParts(pairs, (part, pair, side) => isHeld(part, pair, side, measure)).map(
    scored(left, right, measure),
  )
}

function stepsOf(
  left: readonly Sentence[],
  right: readonly Sentence[],
  measure: Measure,
  abroad?: Abroad,
): StepAbroad[] {
  if (!measure.idf) {
    const [lengths, others] = [left, right].map((side) => side.map(({passage: {start, end}}) => end - start))
    return layAbroad(lengths!, others!, abroad?.habits ?? habitsBeforehand(measure.ratio), abroad?.likeness)
  }
  const runsLeft = runsOf(left, measure)
  const runsRight = runsOf(right, measure)
  return layInOrder(left.length, right.length, (i, di, j, dj) =>
    costOf(runsLeft[di]![i + di]!, runsRight[dj]![j + dj]!, measure),
  )
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
  return ({a, b, missed}: {a: Sentence[]; b: Sentence[]; missed?: number}): Bead => {
    i += a.length
    j += b.length
    const score =
      b.length === 0
        ? absence(a, near(right, j), measure)
        : a.length === 0
          ? absence(b, near(left, i), measure)
          : presence(a, b, measure)
    return {
      a: a.map(({passage}) => passage),
      b: b.map(({passage}) => passage),
      score,
      ...(missed !== undefined && {missed}),
    }
  }
}

/** The sentences around a place, all where there are not too many. */
function near(sentences: readonly Sentence[], at: number): readonly Sentence[] {
  if (sentences.length <= mostOthers) return sentences
  const from = Math.max(0, Math.min(at - mostOthers / 2, sentences.length - mostOthers))
  return sentences.slice(from, from + mostOthers)
}
