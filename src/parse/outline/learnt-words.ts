import {
  articlesOfDivisions,
  captionWords,
  chineseCounted,
  countedInChinese,
  foldWord,
  goesOnInChinese,
  readIdeographs,
  remarkWords,
} from '../../language/index.ts'
import {once} from '../../once.ts'
import {readRoman} from '../../roman.ts'
import {divisionOf} from '../division.ts'
import {withAsciiDigits} from '../label/digits.ts'
import type {LearntWords} from '../label/division-name.ts'
import {opensSmall} from '../label/opens-small.ts'
import {opensCount, readCountWords} from '../label/words.ts'
import {endsSentence} from '../view/folded.ts'
import type {Line} from '../view/lines.ts'

/** Below parts, chapters and sections; beside articles. */
const rank = 7
const others = new Set(captionWords)
/** What is no division of a law, and may be one where it heads a section: `## Example 1`. */
const remarks = new Set(remarkWords.map(foldWord))
/** What is a division where it heads a section: `## Step 1: Open the gate`. */
const steps = new Set(['step'])
const counted = once(
  () =>
    /^(\p{L}[\p{L}\p{M}’'-]*\.?)\s+(\d{1,3}|[IVXLC]{1,7}|\p{L}[\p{L}-]*)(?:-?[A-Z]{1,2}| [A-Z]{1,2}(?!\s+\p{Ll}))?(?![\p{L}\d])(.*)$/u,
)
/** The same where the words are in ASCII: V8 takes longer to look up what a letter is than to read most texts. */
const countedInAscii =
  /^([A-Za-z][A-Za-z’'-]*\.?)\s+(\d{1,3}|[IVXLC]{1,7}|[A-Za-z][A-Za-z-]*)(?:-?[A-Z]{1,2}| [A-Z]{1,2}(?!\s+[a-z]))?(?![A-Za-z\d])(.*)$/
const longestWords = 100
const matchCounted = (text: string): RegExpExecArray | null =>
  (/[^\0-\x7f’]/.test(text.slice(0, longestWords)) ? counted() : countedInAscii).exec(text)
/** Fewer times, it may be an accident. */
const leastSteps = 1
/** The same where the number stands before the word, as in any list, and where the word is a letter. */
const leastStepsOfShort = 2

interface Seen {
  word: string
  isBehind: boolean
  last: number
  steps: number
  odd: number
}

/**
 * The words by which a text calls its own divisions, whatever they are: a word with a capital and a number at the start
 * of lines that counts 1, 2, 3, or a number and the same word behind it (`1-modda.`). In a sentence, or citing, the same
 * word is none.
 */
export function learnWords(lines: readonly Line[]): LearntWords {
  const seen = new Map<string, Seen>()
  let previous = ''
  for (const line of lines) {
    if (line.text === '' || line.quoted) continue
    const text = withoutArticle(withAsciiDigits(line.text))
    const opens = line.apart || previous === '' || endsSentence(previous) || isShort(previous)
    previous = text
    const behind = opensDigit(text) ? readBehind(text) : undefined
    const found = behind ?? readBefore(text, line.heading > 0)
    if (!found) continue
    const [word, number] = found
    const name = foldWord(word.replace(/\.$/, ''))
    const known = seen.get(name)
    const odd = opens ? (number === 1 ? 0 : 0.5) : 1
    if (!known) seen.set(name, {word, isBehind: behind !== undefined, last: number, steps: 0, odd})
    else {
      if (opens && (number === known.last + 1 || number === 1)) known.steps++
      else if (number !== known.last) known.odd++
      known.last = number
    }
  }
  const learnt = new Map<string, {name: string; rank: number; isBehind: boolean}>()
  for (const [name, {word, isBehind, steps, odd}] of seen) {
    const isDoubtful = isBehind || /^\p{Lu}$/u.test(word) || word.endsWith('.')
    if (steps < (isDoubtful ? leastStepsOfShort : leastSteps) || odd * 3 > steps + 1) continue
    const called = word.replace(/\.$/, '')
    learnt.set(name, {name: called[0]!.toUpperCase() + called.slice(1).toLowerCase(), rank, isBehind})
  }
  return learnt
}

/** One letter and a figure, with a stop behind it: `Q. 1.`, `Q1:`; `A.1.` is a path. */
const initial = once(() => /^(\p{Lu})(?:\. )?(\d{1,3})[.:](?=\s)/u)
const mayBeInitial = /^[^\s\d](?:\. )?\d/

/** A word and the number behind it, or in front of it in words. */
function readBefore(text: string, isHeading: boolean): [string, number] | undefined {
  const [, letter, count] = mayBeInitial.test(text) ? (initial().exec(text) ?? []) : []
  if (letter !== undefined) return [letter, Number(count)]
  if (text.charCodeAt(0) === 0x7b2c) return readAsian(text)
  if (mayCount(text)) return readCounted(text, isHeading) ?? readOrdinal(text)
  return text.length < short ? readOrdinal(text) : undefined
}

const opensDigit = (text: string): boolean => text >= '1' && text < ':'

/** `1-modda.`, `2-nji madda. Şäherler`, `3 ыстатыйа.`; glued to its number, a word needs no stop before a title. */
const behindNumber = once(
  () =>
    /^(\d{1,3})[- ](?:[\p{L}\p{M}]{1,5} )?(?=[\p{Ll}\p{Lo}])([\p{L}\p{M}’']{3,})(?:[.:](?=\s|$)|(?<=^\d+-\S+)(?=$|\s+[\p{Lu}(]))/u,
)

function readBehind(text: string): [string, number] | undefined {
  // Behind most figures stands a stop.
  if (!/^\d{1,3}[- ]/.test(text)) return undefined
  const [, number, word] = behindNumber().exec(text) ?? []
  if (word === undefined || others.has(foldWord(word)) || divisionOf(word)) return undefined
  return [word, Number(number)]
}

const mayHoldArticle = new RegExp(String.raw`^\S+ (?:${articlesOfDivisions.number.join('|')}) `, 'i')
const articleInAscii = /^([a-z]+) \S+ (?=[a-z])/i
const articleBetween = once(() => /^(\p{Lu}[\p{L}\p{M}]*) \S+ (?=\p{Lu})/iu)

/** `CANTO THE FIRST` without its article. */
function withoutArticle(text: string): string {
  if (!mayHoldArticle.test(text)) return text
  const isAscii = !/[^\0-\x7f]/.test(text.slice(0, longestWords))
  return text.replace(isAscii ? articleInAscii : articleBetween(), '$1 ')
}

/** In characters: a line that was not broken, though it has no stop. */
const short = 40
const isShort = (text: string): boolean => text.length < short

/** Whether a number may stand behind the first word; most lines are done with here. */
function mayCount(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first < 0x41 || (first > 0x5a && first < 0xc0)) return false
  const blank = text.indexOf(' ')
  if (blank < 2 || blank > 20) return false
  const next = text.charCodeAt(blank + 1)
  // `Cláusula undécima.`: a number in words ends with its line or before a stop.
  const end = text.indexOf(' ', blank + 1)
  const last = text[(end < 0 ? text.length : end) - 1]
  if (last === '.' || last === ':' || end < 0) return true
  return (next >= 0x30 && next <= 0x39) || (next >= 0x41 && next <= 0x5a)
}

/** Whether the second word is a figure, a Roman numeral or a number in words. */
function mayCountOn(text: string): boolean {
  const second = /^\S+\s+(\S*)/.exec(text)?.[1] ?? ''
  return /^(?:\d{1,3}(?![\d,;)%])|[IVXLC]{1,7}[A-Z]{0,2}(?![A-Za-z]))/.test(second) || opensCount(second)
}

/** A capital, or a letter of a script without them. */
const opensName = (word: string): boolean =>
  word <= '\x7f' ? word >= 'A' && word < '[' : /^\p{Lu}|^\p{Lo}/u.test(word)
/** Two letters. */
const isWord = (text: string): boolean =>
  /^[\0-\x7f]{2}/.test(text) ? /^[A-Za-z]{2}/.test(text) : /^\p{L}{2}/u.test(text)

function readCounted(text: string, isHeading: boolean): [string, number] | undefined {
  const [, word = '', count = '', rest = ''] = mayCountOn(text) ? (matchCounted(text) ?? []) : []
  const name = foldWord(word.replace(/\.$/, ''))
  const isOther = isHeading ? others.has(name) && !steps.has(name) : others.has(name) || remarks.has(name)
  if (word === '' || !opensName(word) || isOther || divisionOf(word)) return undefined
  if (opensCount(word)) return undefined
  // `Prop. 1.`; "Cf. 5", "Def. 3 and 5" are citations.
  if (word.endsWith('.') && (!/^\s*(?:$|[.:—–])/.test(rest) || !/^\d|^[IVXLC]+$/.test(count)))
    return undefined
  // "Rule 1 above", "Rule 2, which": cited.
  if (/^\s*[,;)%]|^[.:]\d/.test(rest) || opensSmall(rest)) return undefined
  if (isWord(count) && !/^[IVXLC]+$/.test(count) && !/^\s*(?:$|[.:—–-])/.test(rest)) return undefined
  const number = /^\d/.test(count)
    ? Number(count)
    : (readRoman(/^[IVXLC]+$/.test(count) ? count : '-') ?? wordOf(count))
  return number === undefined || number === 0 ? undefined : [word, number]
}

const wordOf = (text: string): number | undefined => {
  const count = readCountWords(text)
  return count && !count.isOnly ? count.number : undefined
}

const ownArticles = articlesOfDivisions.ownWord.join('|')
const ordinal = once(
  () => new RegExp(String.raw`^(?:(?:${ownArticles})\s+)?((?:\p{L}+[\s-])+)(\p{Lu}[\p{L}’']+)[.:]?$`, 'iu'),
)

const article = new RegExp(String.raw`^(?:${ownArticles})\s+`, 'i')
function mayBeOrdinal(text: string): boolean {
  if (text.length >= short) return false
  return opensCount(text) || (article.test(text) && opensCount(text.replace(article, '')))
}

/** `THE THIRD CANTO`, `Second Discourse`: the whole line. */
function readOrdinal(text: string): [string, number] | undefined {
  const [, count = '', word = ''] = mayBeOrdinal(text) ? (ordinal().exec(text) ?? []) : []
  if (word === '' || !/^\p{Lu}/u.test(word) || others.has(foldWord(word)) || divisionOf(word))
    return undefined
  const number = readCountWords(count.trim())
  return number && !number.isOnly && number.length === count.trim().length ? [word, number.number] : undefined
}

function readAsian(text: string): [string, number] | undefined {
  const [, count = '', unit = '', next = ''] = chineseCounted().exec(text) ?? []
  if (unit === '' || divisionOf(unit) || countedInChinese.test(unit) || goesOnInChinese.test(next))
    return undefined
  const folded = count.normalize('NFKC')
  const number = /^\d+$/.test(folded) ? Number(folded) : readIdeographs(folded)
  return number === undefined ? undefined : [unit, number]
}
