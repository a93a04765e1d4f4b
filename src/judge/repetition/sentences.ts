import {languageOf} from '../../language/index.ts'
import type {Span} from '../facing.ts'

/** Two passages of one text that say the same; `first` stands before `second`. */
export interface Repetition {
  first: Span
  second: Span
  /** How alike they are, 0–1. */
  score: number
}

interface Sentence extends Span {
  forms: string[]
  stems: Set<string>
}

/**
 * Sentences of a text that say what another one says: the same words, or, next to each other, one mould
 * (`the following opinions are hereby put forward` / `The following comments are hereby made`).
 */
export function repeatedSentences(text: string, language: string): Repetition[] {
  const sentences = readSentences(text, language)
  if (sentences.length < 2) return []
  const found: Repetition[] = []
  for (let j = 1; j < sentences.length; j++) {
    for (let i = 0; i < j; i++) {
      const [first, second] = [sentences[i]!, sentences[j]!]
      const score = first.forms.join(' ') === second.forms.join(' ') ? 1 : likeness(first, second)
      if (score >= 0.8 && second.forms.length >= 3)
        found.push({first: bare(first), second: bare(second), score})
      else if (j === i + 1) {
        const tail = tailOf(text, first, language)
        if (isSameMould(tail, second, sentences))
          found.push({first: bare(tail), second: bare(second), score: 0.7})
      }
    }
  }
  return found
}

const bare = ({start, end}: Span): Span => ({start, end})

/** Share of the stems of the shorter one that both have; nothing for the very short or very unequal. */
function likeness(a: Sentence, b: Sentence): number {
  const [small, large] = a.stems.size < b.stems.size ? [a, b] : [b, a]
  if (small.stems.size < 4 || small.stems.size < large.stems.size * 0.7) return 0
  let shared = 0
  for (const stem of small.stems) if (large.stems.has(stem)) shared++
  return shared / small.stems.size
}

/** The last part of a sentence, after its last comma: where a list or a period ends in its main clause. */
function tailOf(text: string, {start, end}: Span, language: string): Sentence {
  const comma = Math.max(
    text.lastIndexOf(', ', end),
    text.lastIndexOf('; ', end),
    text.lastIndexOf('，', end),
  )
  return readSentence(text, comma > start ? comma + 1 : start, end, language)
}

/**
 * Whether two short passages follow one mould: most words in the same order, two of which stand nowhere else
 * in the text (a mould of words that are common there says nothing).
 */
function isSameMould(a: Sentence, b: Sentence, all: readonly Sentence[]): boolean {
  const shorter = Math.min(a.forms.length, b.forms.length)
  if (shorter < 4 || Math.max(a.forms.length, b.forms.length) > 14) return false
  if (commonSubsequence(a.forms, b.forms) / shorter < 0.6) return false
  const isRare = (form: string): boolean => all.filter(({forms}) => forms.includes(form)).length <= 2
  const shared = a.forms.filter((form) => form.length >= 5 && b.forms.includes(form) && isRare(form))
  return new Set(shared).size >= 2
}

function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let previous = new Array<number>(b.length + 1).fill(0)
  for (const form of a) {
    const current = [0]
    for (let j = 0; j < b.length; j++) {
      current.push(form === b[j] ? previous[j]! + 1 : Math.max(previous[j + 1]!, current[j]!))
    }
    previous = current
  }
  return previous[b.length]!
}

function readSentences(text: string, language: string): Sentence[] {
  const spans = languageOf(language).sentences(text)
  const sentences: Sentence[] = []
  for (let i = 0; i < spans.length; i += 2)
    sentences.push(readSentence(text, spans[i]!, spans[i + 1]!, language))
  return sentences
}

function readSentence(text: string, start: number, end: number, language: string): Sentence {
  const {words, fold, stem, isFunctionWord} = languageOf(language)
  const slice = text.slice(start, end)
  const spans = words(slice)
  const forms: string[] = []
  for (let i = 0; i < spans.length; i += 2) forms.push(fold(slice.slice(spans[i]!, spans[i + 1]!)))
  const stems = new Set(forms.filter((form) => !isFunctionWord(form)).map(stem))
  const lead = slice.length - slice.trimStart().length
  return {start: start + lead, end, forms, stems}
}
