import type {Collation} from '../../collate/index.ts'
import {append} from '../../group.ts'
import {type Language, languageOf} from '../../language/index.ts'
import {type Clause, clausesOf} from '../../parse/index.ts'
import type {Occurrence} from '../concordance.ts'

/** A word of a commentary. */
export interface Word {
  start: number
  end: number
  /** Folded form, and what it inflects. */
  form: string
  stem: string
  content: boolean
  /** What stands between the word before it and this one: a blank or hyphen, no more than quotation marks, or more. */
  gap: 'none' | 'quote' | 'strong'
}

/** A paragraph of a commentary, as a whole: what of it was laid beside a row, and what was not. */
interface Paragraph {
  clause: Clause
  words: Word[]
}

/** A translation that is about the work, and says things of no clause in particular, too. */
export interface Commentary {
  /** Index into `Collation.translations`. */
  translation: number
  language: Language
  paragraphs: Paragraph[]
  /** An occurrence, with the row its place was laid beside, or -1. */
  occurrenceAt(this: void, clause: Clause, start: number, end: number): Occurrence
}

export function readCommentaries({translations, rows}: Collation): Commentary[] {
  return translations.flatMap((translation, index) => {
    if (translation.role !== 'commentary') return []
    const language = languageOf(translation.language)
    const laid = new Map<Clause, {start: number; end: number; row: number}[]>()
    for (const [row, {readings}] of rows.entries())
      for (const {clause, start, end} of readings[index]!) append(laid, clause, {start, end, row})
    return {
      translation: index,
      language,
      paragraphs: clausesOf(translation).map((clause) => ({clause, words: wordsOf(clause.text, language)})),
      occurrenceAt(clause, start, end) {
        const place = laid.get(clause)?.find((one) => one.start <= start && end <= one.end)
        return {translation: index, row: place?.row ?? -1, clause, start, end}
      },
    }
  })
}

export function wordsOf(text: string, language: Language): Word[] {
  const spans = language.words(text)
  const words: Word[] = []
  for (let at = 0; at < spans.length; at += 2) {
    const [start, end] = [spans[at]!, spans[at + 1]!]
    const form = language.fold(text.slice(start, end))
    words.push({
      start,
      end,
      form,
      stem: language.stem(form),
      content: !language.isFunctionWord(form),
      gap: at === 0 ? 'strong' : gapOf(text.slice(spans[at - 1], start)),
    })
  }
  return words
}

const gapOf = (between: string): Word['gap'] =>
  between === ' ' || /^[\s\-‐‑–/]?$/u.test(between)
    ? 'none'
    : /^[\s"“”„«»‘’「」『』]*$/u.test(between)
      ? 'quote'
      : 'strong'

/** Names a phrase whatever its inflection and small words: stems of content words, joined by blanks. */
export const nameOfPhrase = (words: readonly Word[]): string =>
  words.flatMap(({content, stem}) => (content ? stem : [])).join(' ')
