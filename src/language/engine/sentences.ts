import {once} from '../../once.ts'
import type {WordSet} from './memo.ts'

/** What a language adds to the rules for sentence ends. */
export interface SentenceShape {
  /** Folded, without the last point: after `art.` or `e.g.` a sentence goes on. */
  abbreviations?: WordSet
  /** Where ordinals are written with a point (`am 3. Oktober`): what stands before or after one. */
  ordinals?: {before: WordSet; after: WordSet}
  /** A mark that ends a question and is none of the usual ones: `;` in Greek. */
  questionMark?: string
}

/** Marks that close on a sentence; the guillemets of French (`. »`) and German (`.«`) by the blanks beside them. */
const closing = `(?:["'”’»›)\\]）】」』》〉]|«(?=\\s|$)|\\s»(?=\\s|$))*`
/**
 * Marks of other scripts that end a sentence (Unicode's property Sentence_Terminal): of Arabic and Urdu, Armenian,
 * Devanagari and its kin, Ethiopic, Mongolian, Hebrew; those of Burmese and Khmer need no blank behind them.
 */
const terminal = '؝؞؟۔։।॥።፧፨᠃᠉׃'
const ends = (more = ''): RegExp =>
  new RegExp(`(?:[.!?…]+|[。！？；!?]+|[${terminal}${more}]+|[။។៕]+)${closing}`, 'gu')
const wide = /[。！？；။។៕]/
const upper = once((): RegExp => /\p{Lu}/u)
/** The usual ones first: an expression with classes of Unicode costs half a millisecond when first used. */
const plainOpening = /["'“‘„«‹([¿¡（「『《【•–—\-*§\dA-Z]/
const opening = once((): RegExp => /[\p{Lu}\p{Lo}\p{Lt}\p{N}"'“‘„«‹([¿¡（「『《【•–—\-*§]/u)

/**
 * Makes the splitter of a language: `[start, end, …]`, blanks between sentences left out. A sentence ends at
 * `. ! ?` and their like in other scripts, with the quotes and brackets that close on it, if blank space and something
 * that can open a sentence follow and no abbreviation, initial or ordinal stands before the point; at 。！？； wherever
 * they stand.
 *
 * Rules instead of `Intl.Segmenter`: that one breaks at `Art. 5`, `No. 11`, `z. B.` and takes three times as long.
 */
export function sentenceScanner(shape: SentenceShape = {}): (text: string) => number[] {
  const end = ends(shape.questionMark)
  return (text) => {
    const spans: number[] = []
    let start = skipBlank(text, 0)
    end.lastIndex = start
    for (let match = end.exec(text); match; match = end.exec(text)) {
      const [mark] = match
      const after = match.index + mark.length
      if (
        wide.test(mark)
          ? goesOn(text, start, match.index, mark)
          : !endsSentence(text, start, match.index, mark, shape)
      )
        continue
      spans.push(start, after)
      start = skipBlank(text, after)
      end.lastIndex = start
    }
    let last = text.length
    while (last > start && isBlank(text.charCodeAt(last - 1))) last--
    if (last > start) spans.push(start, last)
    return spans
  }
}

/** A particle behind what is quoted. */
const particle = /^[、，はがをにのとでもへやよかなだ]/
const inQuotes = /^[。！？；]+[」』]+$/
/** In characters: nobody puts more into brackets within a sentence. */
const longestInBrackets = 1000

/**
 * Whether a sentence goes on behind a wide mark: the mark stands in brackets that opened within it
 * (`本規約（以下「規約」という。）は、…`), or ends a quotation that a particle follows.
 */
function goesOn(text: string, start: number, at: number, mark: string): boolean {
  const next = text.slice(at + mark.length, at + mark.length + 1)
  if (inQuotes.test(mark)) return particle.test(next)
  if (at - start > longestInBrackets) return false
  const sentence = text.slice(start, at)
  const opened = Math.max(sentence.lastIndexOf('（'), sentence.lastIndexOf('('))
  if (opened <= 0 || Math.max(sentence.lastIndexOf('）'), sentence.lastIndexOf(')')) > opened) return false
  return /[）)]/.test(mark)
    ? /^[、，\p{L}]/u.test(next)
    : /[）)]/.test(text.slice(at, start + longestInBrackets))
}

/** Whether the marks at `at` end the sentence that began at `start`. */
function endsSentence(text: string, start: number, at: number, mark: string, shape: SentenceShape): boolean {
  const next = skipBlank(text, at + mark.length)
  if (next >= text.length) return true
  if (next === at + mark.length) return false
  const follows = String.fromCodePoint(text.codePointAt(next)!)
  if (!plainOpening.test(follows) && (follows < '\x80' || !opening().test(follows))) return false
  if (mark.startsWith('…') || mark.startsWith('..')) return upper().test(follows)
  if (mark[0] !== '.' && mark[0] !== '।') return true
  const word = wordBefore(text, start, at)
  if (shape.abbreviations?.has(word)) return word === 'etc' && upper().test(follows)
  const isPlain = word.length > 1 && word >= 'a' && word < '{'
  if (isPlain) return true
  // An initial (`J. Smith`, `z. B.`) or the number of a list item (`1. Scope`).
  if (/^\p{L}$/u.test(word)) return false
  if (!/^\p{N}{1,3}$/u.test(word)) return true
  return at - word.length !== start && !isOrdinal(text, start, at - word.length, next, shape)
}

function isOrdinal(text: string, start: number, from: number, next: number, shape: SentenceShape): boolean {
  if (!shape.ordinals) return false
  const following = /^\p{L}+/u.exec(text.slice(next, next + 20))?.[0].toLowerCase() ?? ''
  return shape.ordinals.after.has(following) || shape.ordinals.before.has(wordBefore(text, start, from - 1))
}

/** The word that ends at `end`, in lower case; not from before `start`. */
function wordBefore(text: string, start: number, end: number): string {
  let from = end
  while (from > start && !/[\s([（“"‘’'«§]/.test(text[from - 1]!)) from--
  return text.slice(from, end).toLowerCase()
}

const isBlank = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  unit === 0x2028 ||
  unit === 0x2029

function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}
