import type {Collation, Passage} from '../collate/index.ts'
import {languageOf} from '../language/index.ts'

/** The text a translation has in a row, as one string, and the way back to its passages. */
export interface RowText {
  /** Index into `Collation.translations`, and what its translation is called and written in. */
  translation: number
  id: string
  language: string
  text: string
  /** Flat `[start, end, …]` of the sentences. */
  sentences(): number[]
  words(): RowWords
  /** The passage that holds `start`, cut to `start`–`end` (offsets into `text`). */
  passage(start: number, end: number): Passage
}

/** The words of a row's text. */
export interface RowWords {
  /** Flat `[start, end, …]`. */
  spans: Int32Array
  /** Id in the vocabulary of each word. */
  forms: Int32Array
}

const memory = new WeakMap<Collation, RowText[]>()

/** What a translation has in a row. Most rules ask for it, so it is kept beside the collation. */
export function rowText(collation: Collation, row: number, translation: number): RowText {
  let known = memory.get(collation)
  if (!known) {
    known = []
    memory.set(collation, known)
  }
  const at = row * collation.translations.length + translation
  known[at] ??= join(collation, row, translation)
  return known[at]
}

function join(collation: Collation, row: number, translation: number): RowText {
  const passages = collation.rows[row]!.readings[translation]!
  const {id, language} = collation.translations[translation]!
  let text = ''
  const starts: number[] = []
  for (const {clause, start, end} of passages) {
    if (text) text += '\n'
    starts.push(text.length)
    text += clause.text.slice(start, end)
  }
  let sentences: number[] | undefined
  let words: RowWords | undefined
  return {
    translation,
    id,
    language,
    text,
    sentences() {
      sentences ??= languageOf(language).sentences(text)
      return sentences
    },
    words() {
      words ??= wordsIn(collation, row, translation, starts)
      return words
    },
    passage(start, end) {
      let index = starts.length - 1
      while (index > 0 && starts[index]! > start) index--
      const {clause, start: from, end: to} = passages[index]!
      const shift = from - starts[index]!
      return {clause, start: start + shift, end: Math.min(end + shift, to)}
    },
  }
}

/** @param starts - where each passage of the reading begins in the text */
function wordsIn(
  collation: Collation,
  row: number,
  translation: number,
  starts: readonly number[],
): RowWords {
  const reading = collation.rows[row]!.readings[translation]!
  const columns = collation.words(translation)
  const from = columns.rowStarts[row]!
  const count = columns.rowStarts[row + 1]! - from
  const spans = new Int32Array(count * 2)
  for (let word = 0; word < count; word++) {
    const passage = columns.passages[from + word]!
    const shift = starts[passage]! - reading[passage]!.start
    spans[word * 2] = columns.starts[from + word]! + shift
    spans[word * 2 + 1] = columns.ends[from + word]! + shift
  }
  return {spans, forms: columns.forms.subarray(from, from + count)}
}
