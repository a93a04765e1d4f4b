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
  /** The passage that holds `start`, cut to `start`–`end` (offsets into `text`). */
  passage(start: number, end: number): Passage
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

function join({rows, translations}: Collation, row: number, translation: number): RowText {
  const passages = rows[row]!.readings[translation]!
  const {id, language} = translations[translation]!
  let text = ''
  const starts: number[] = []
  for (const {clause, start, end} of passages) {
    if (text) text += '\n'
    starts.push(text.length)
    text += clause.text.slice(start, end)
  }
  let sentences: number[] | undefined
  return {
    translation,
    id,
    language,
    text,
    sentences() {
      sentences ??= languageOf(language).sentences(text)
      return sentences
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
