import type {Bead, Passage, Row, Vocabulary, Words} from '../collation.ts'
import type {Habits} from './lay-abroad.ts'
import {learnTranslations, type Segment, type Translations} from './learn-words.ts'
import {habitsOf} from './sentence-habits.ts'
import {WordLikeness} from './word-likeness.ts'

/** So many pairs of words that stand opposite each other teach enough: those of a law of 100 pages. */
const mostPairs = 600_000
/** Of so many words a sentence is. */
const usual = 25
/** A bead with more pairs is no sentence. */
const mostInBead = 40_000

/** What two translations in two languages are laid with. */
export interface Texts {
  rows: readonly Row[]
  vocabulary: Vocabulary
  words(translation: number): Words
  sentences(row: number, translation: number): readonly Passage[]
  /** Laid by lengths alone. */
  beads(row: number, a: number, b: number): readonly Bead[]
}

/** How one translation renders another in another language. */
interface Known {
  habits: Habits
  translations: Translations
}

/**
 * Learns how one translation renders another, and which words stand for which, from beads that were laid by lengths; of a
 * large work, of rows at even distances.
 */
export function learnFromBeads(texts: Texts, a: number, b: number, ratio: number): Known {
  const {rows, vocabulary} = texts
  const both = rows.flatMap(({readings}, row) =>
    readings[a]!.length > 0 && readings[b]!.length > 0 ? [row] : [],
  )
  const pairs = both.reduce(
    (sum, row) => sum + countIn(texts.words(a), row) * Math.min(usual, countIn(texts.words(b), row)),
    0,
  )
  const every = Math.max(1, Math.ceil(pairs / mostPairs))
  const segments: Segment[] = []
  const beads: Bead[] = []
  let read = 0
  // A row may be as long as a book.
  for (let at = 0; at < both.length && read < 2 * mostPairs; at += every) {
    const row = both[at]!
    const sides = {a: wordsBySentence(texts, row, a), b: wordsBySentence(texts, row, b)}
    let [i, j] = [0, 0]
    for (const bead of texts.beads(row, a, b)) {
      const own = sides.a.slice(i, i + bead.a.length)
      const other = sides.b.slice(j, j + bead.b.length)
      i += bead.a.length
      j += bead.b.length
      const segment = {a: joined(own), b: joined(other)}
      const count = segment.a.length * segment.b.length
      if (count === 0 || count > mostInBead || read > 2 * mostPairs) continue
      read += count
      segments.push(segment)
      beads.push(bead)
    }
  }
  return {
    habits: habitsOf(beads, ratio),
    translations: learnTranslations(segments, vocabulary.stemNames.length),
  }
}

/** How like the sentences of a row are by what was learnt. */
export const likenessIn = (texts: Texts, row: number, a: number, b: number, {translations}: Known) =>
  new WordLikeness({a: wordsBySentence(texts, row, a), b: wordsBySentence(texts, row, b)}, translations)

const countIn = ({rowStarts}: Words, row: number): number => rowStarts[row + 1]! - rowStarts[row]!

/** The words of each sentence of a reading, as ids of stems. */
function wordsBySentence(
  {rows, vocabulary, words, sentences}: Texts,
  row: number,
  translation: number,
): Int32Array[] {
  const {rowStarts, passages, starts, forms} = words(translation)
  const reading = rows[row]!.readings[translation]!
  let at = rowStarts[row]!
  const end = rowStarts[row + 1]!
  const isIn = ({clause, end: last}: Passage): boolean =>
    reading[passages[at]!]!.clause === clause && starts[at]! < last
  return sentences(row, translation).map((sentence) => {
    const from = at
    while (at < end && isIn(sentence)) at++
    return Int32Array.from(forms.subarray(from, at), (form) => vocabulary.stems[form]!)
  })
}

function joined(parts: readonly Int32Array[]): Int32Array {
  if (parts.length === 1) return parts[0]!
  const whole = new Int32Array(parts.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
