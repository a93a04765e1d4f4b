import {memoByIndex, type Vocabulary} from '../../../collate/index.ts'
import {spansWithin} from '../ascending.ts'
import type {Span} from '../place.ts'
import type {RowText} from '../row-text.ts'

/** A sentence is compared with so many before it, and quoted with so many that say the same. */
const farthestRepetition = 500
const mostCopies = 100

/** Two passages of one text that say the same; `first` stands before `second`. */
export interface Repetition {
  first: Span
  second: Span
  /** How alike they are, 0–1. */
  score: number
}

interface Sentence extends Span {
  /** Ids in the vocabulary. */
  forms: number[]
  stems: Set<number>
}

/**
 * Sentences of a text that say what another one says: the same words, or, next to each other, one mould
 * (`the following opinions are hereby put forward` / `The following comments are hereby made`).
 */
export function repeatedSentences(whole: RowText, vocabulary: Vocabulary): Repetition[] {
  if (whole.sentences.length <= 2) return []
  const sentences = readSentences(whole, vocabulary)
  const sentencesWith = memoByIndex(() => countForms(sentences))
  const found: Repetition[] = []
  for (let j = 1; j < sentences.length; j++) {
    let copies = 0
    for (let i = Math.max(0, j - farthestRepetition); i < j; i++) {
      const [first, second] = [sentences[i]!, sentences[j]!]
      const score = isSame(first.forms, second.forms) ? 1 : likeness(first, second)
      if (score >= leastAlike && second.forms.length >= 3) {
        // What was said a hundred times is told apart no better by what was said before that.
        if (++copies > mostCopies) break
        found.push({first: bare(first), second: bare(second), score})
      } else if (j === i + 1) {
        const tail = tailOf(whole, first, vocabulary)
        if (isSameMould(tail, second, sentencesWith, vocabulary))
          found.push({first: bare(tail), second: bare(second), score: 0.7})
      }
    }
  }
  return found
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((form, index) => form === b[index])

const bare = ({start, end}: Span): Span => ({start, end})

/** So much of the shorter one both must have. */
const leastAlike = 0.8

/** Share of the stems of the shorter one that both have; nothing below `leastAlike`, for the very short or very unequal. */
function likeness(a: Sentence, b: Sentence): number {
  const [small, large] = a.stems.size < b.stems.size ? [a, b] : [b, a]
  if (small.stems.size < 4 || small.stems.size < large.stems.size * 0.7) return 0
  const {size} = small.stems
  let left = size
  // Most are unlike within a few words.
  for (const stem of small.stems) if (!large.stems.has(stem) && --left / size < leastAlike) return 0
  return left / size
}

/** The last part of a sentence, after its last comma: where a list or a period ends in its main clause. */
function tailOf(whole: RowText, {start, end}: Span, vocabulary: Vocabulary): Sentence {
  const text = whole.text.slice(start, end + 2)
  const before = end - start
  const comma = Math.max(
    text.lastIndexOf(', ', before),
    text.lastIndexOf('; ', before),
    text.lastIndexOf('，', before),
  )
  return readSentence(whole, comma > 0 ? start + comma + 1 : start, end, vocabulary)
}

/**
 * Whether two short passages follow one mould: most words in the same order, two of which stand nowhere else
 * in the text (a mould of words that are common there says nothing).
 */
function isSameMould(
  a: Sentence,
  b: Sentence,
  sentencesWith: () => ReadonlyMap<number, number>,
  vocabulary: Vocabulary,
): boolean {
  const shorter = Math.min(a.forms.length, b.forms.length)
  if (shorter < 4 || Math.max(a.forms.length, b.forms.length) > 14) return false
  if (commonSubsequence(a.forms, b.forms) / shorter < 0.6) return false
  const isRare = (form: number): boolean => (sentencesWith().get(form) ?? 0) <= 2
  const shared = a.forms.filter(
    (form) => vocabulary.forms[form]!.length >= 5 && b.forms.includes(form) && isRare(form),
  )
  return new Set(shared).size >= 2
}

/** In how many sentences each form stands. */
function countForms(sentences: readonly Sentence[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const {forms} of sentences)
    for (const form of new Set(forms)) counts.set(form, (counts.get(form) ?? 0) + 1)
  return counts
}

function commonSubsequence(a: readonly number[], b: readonly number[]): number {
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

function readSentences(whole: RowText, vocabulary: Vocabulary): Sentence[] {
  const spans = whole.sentences
  const sentences: Sentence[] = []
  for (let i = 0; i < spans.length; i += 2)
    sentences.push(readSentence(whole, spans[i]!, spans[i + 1]!, vocabulary))
  return sentences
}

function readSentence(
  {text, spans, forms: ids}: RowText,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): Sentence {
  const {from, to} = spansWithin(spans, {start, end})
  const forms = Array.from(ids.subarray(from, to))
  const content = forms.filter((form) => !vocabulary.isFunction[form])
  const stems = new Set(content.map((form) => vocabulary.stems[form]!))
  let first = start
  while (first < end && /\s/.test(text[first]!)) first++
  return {start: first, end, forms, stems}
}
