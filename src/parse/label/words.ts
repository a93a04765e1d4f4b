import {countWords, foldWord, labelJoins, meanings} from '../../language/index.ts'
import {once} from '../../once.ts'

/** What a division is counted in besides figures: a number, or the only one there is. */
interface CountWord {
  number: number
  isOnly: boolean
  /** How many characters it took. */
  length: number
}

/** Longest ending that `*` stands for. */
const longestEnding = 4
/** `trentadue`, in letters. */
const shortestJoined = 9
/** A number in words has no more. */
const mostWords = 4

/** What is whole, and beginnings of words. */
const stems = once(() => ({whole: meanings(countWords().whole), open: meanings(countWords().open)}))

/** `dritter` → 3, `vigésima` → 20, `единственная` → 0. */
function readWord(word: string): number | undefined {
  const {whole, open} = stems()
  const found = whole.get(word)
  if (found !== undefined) return found
  for (let cut = 0; cut <= longestEnding && word.length - cut > 1; cut++) {
    const value = open.get(word.slice(0, word.length - cut))
    if (value !== undefined) return value
  }
  return undefined
}

/** Words of two kinds that no number begins with by itself: tens before a unit, and what is added behind one. */
const besides = once(() => ({tens: meanings(countWords().tens), added: meanings(countWords().added)}))

/** What a number in words begins with, in letters; shorter words are whole. */
const opening = 3
const openings = once(
  () =>
    new Set(
      [stems().whole, stems().open, besides().tens].flatMap((words) =>
        Array.from(words.keys(), (word) => word.slice(0, opening)),
      ),
    ),
)

/** Whether a word may be a number, or begin as one does: most do not. */
const mayCount = (word: string): boolean =>
  openings().has(word.slice(0, opening)) ||
  openings().has(word.slice(0, opening - 1)) ||
  openings().has(word.slice(0, 1))

const joining = new Set(labelJoins.counts)
const joined = new RegExp(`^(.+?)(?:${labelJoins.countsInside.join('|')})(.+)$`)

/** `einundzwanzigster`, `eenentwintigste`, `vigesimoprimera`, `ventunesimo`: tens and units in one word. */
function readJoined(word: string): number | undefined {
  const parts = joined.exec(word)
  const [unit, ten] = parts ? [readWord(parts[1]!), readWord(parts[2]!)] : [undefined, undefined]
  if (unit && ten && unit < 10 && ten >= 20) return unit + ten
  for (let cut = word.length - 3; cut >= 4; cut--) {
    const tens = stems().open.get(word.slice(0, cut)) ?? stems().open.get(word.slice(0, cut - 1))
    const rest = tens !== undefined && tens >= 20 && tens % 10 === 0 ? readWord(word.slice(cut)) : undefined
    if (rest !== undefined && rest > 0 && rest < 10) return tens! + rest
  }
  return undefined
}

/** Whether a text may begin with a number in words: most begin with a word that counts nothing. */
export function opensCount(text: string): boolean {
  const [, first = '', second = ''] = /^([^\s.:–—-]*)[\s-]*([^\s.,:;()–—-]*)/.exec(text) ?? []
  const word = foldWord(first.replace(/[,;()]+$/, ''))
  if (!mayCount(word) && !articles.has(word)) return false
  if (readWord(word) !== undefined) return true
  if (besides().tens.has(word)) return second !== '' && (readWord(foldWord(second)) ?? 10) < 10
  if (articles.has(word)) return second !== '' && readWord(foldWord(second)) !== undefined
  return word.length >= shortestJoined && readJoined(word) !== undefined
}

/**
 * The number that a text begins with in words, in any language that drafts so: `Twenty-first`, `vigésima primera`,
 * `vingt et unième`, `единственная`.
 *
 * @param text words without what stands before them
 */
export function readCountWords(text: string): CountWord | undefined {
  // Most words count nothing, and the first says so.
  const head = foldWord(/^[^\s-]*/.exec(text)![0].replace(/[.,:;()–—]+$/, ''))
  const opens =
    articles.has(head) || (mayCount(head) && (readWord(head) !== undefined || besides().tens.has(head)))
  if (head === '' || (!opens && (head.length < shortestJoined || !mayCount(head)))) return undefined
  const words = text.split(/[\s-]+/, mostWords + 1).map((word) => foldWord(word.replace(/[.,:;()–—]+$/, '')))
  const [first = '', second = '', third = ''] = words
  const found = (number: number, count: number): CountWord => ({
    number: number < 0 ? 0 : number || 1,
    isOnly: number === 0,
    length: lengthOf(text, count),
  })
  if (articles.has(first) && second !== '') {
    const value = readWord(second)
    if (value) return found(value, 2)
  }
  const hundred = besides().tens.get(first) ?? 0
  if (hundred >= 100) {
    const at = lengthOf(text, joining.has(second) ? 2 : 1)
    const rest = text.slice(at).trimStart()
    const below = readCountWords(rest)
    if (below && below.number < 100)
      return {...below, number: hundred + below.number, length: text.length - rest.length + below.length}
  }
  const value = readWord(first) ?? (first.length >= shortestJoined ? readJoined(first) : undefined)
  const ten = besides().tens.get(first)
  if (ten !== undefined) {
    const joins = joining.has(second)
    const unit = readWord(joins ? third : second)
    if (unit && unit < 10) return found(ten + unit, joins ? 3 : 2)
  }
  if (value === undefined) return undefined
  const more = value < 10 ? besides().added.get(second) : undefined
  if (more !== undefined) return found(value + more, 2)
  if (value >= 10 && value % 10 === 0) {
    const joins = joining.has(second)
    const unit = readWord(joins ? third : second)
    if (unit && unit < 10) return found(value + unit, joins ? 3 : 2)
  }
  return found(value, 1)
}

/** What stands before an ordinal: `thứ nhất`, `a doua`, `i parë`. */
const articles = new Set(labelJoins.ordinals)

/** Of so many words, a stop behind them left out. */
function lengthOf(text: string, words: number): number {
  let end = 0
  let count = 0
  for (const {0: word, index} of text.matchAll(/[^\s-]+/g)) {
    end = index + word.length
    if (++count === words) break
  }
  return text.slice(0, end).replace(/[.,:;()–—]+$/, '').length
}
