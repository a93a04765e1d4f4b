import {bookNamesEverywhere} from '../../language/index.ts'
import {once} from '../../once.ts'
import {isBook} from '../books.ts'
import type {VerseEnd} from '../view/verse-end.ts'
import type {Label, Reading, Rest} from './label.ts'
import {listReading} from './list-label.ts'

const colon = /^[[({]?((?:\d{1,3}[:：]){1,2})(\d{1,3})([a-z])?(?:[-–](\d{1,3}))?[\]).}]?(?=\s|["“‘«¶])/
const bar = /^(\d{1,3})\|(\d{1,3})\|/
const chapter = /^\[?(?:[1-5]\.?)?\s?[A-Z\x80-\uffff].{0,40}?\s\d{1,3}[:.,]\d/
const address = '\\s(\\d{1,3})[:.,](\\d{1,3})(?:[-–](\\d{1,3}))?\\]?(?=\\s)'
/** A book called by one word, known or not. */
const book = once(
  () =>
    new RegExp(`^\\[?((?:[1-5]\\.?)?\\s?\\p{Lu}[\\p{L}]{0,20}\\.?|[1-4]\\p{Lu}\\p{L}{1,2})${address}`, 'u'),
)
const knownBook = once(() => new RegExp(`^\\[?(${booksOfWords().join('|')})${address}`, 'u'))
/** Whether only words stand before chapter and verse: few texts begin so, and the names of all languages are many. */
const mayBeKnown = /^\[?[^\s\d.,:;()]+(?:\s[^\s\d.,:;()]+){0,5}\s\d{1,3}[:.,]\d/

/** Books called by several words, the first of which is no number, and those of scripts without capitals: `Song of Solomon`, 创世记. */
const booksOfWords = once(() =>
  [...bookNamesEverywhere().values()].flat().filter((name) => /^(?:\p{L}+\s|\p{Lo})/u.test(name)),
)
const startsOfBooks = once(() => new Set(booksOfWords().map((name) => name.charCodeAt(0))))

const verseNear = / \d{1,3}:\d/
/** In characters: the longest name of a book with chapter and verse behind it. */
const longestName = 80

/** The name of a book of several words that stands before a verse at the start of a text; empty where there is none. */
export function longBookName(text: string): string {
  // Most texts have no verse at their start, and need no names.
  if (!verseNear.test(text.slice(0, longestName))) return ''
  if (!startsOfBooks().has(text.charCodeAt(0))) return ''
  return (
    booksOfWords().find((name) => text.startsWith(name) && /^ \d{1,3}:\d/.test(text.slice(name.length))) ?? ''
  )
}

/** `1:1`, `[1:1]`, `01:001:001`, `1|1|`, `GEN 1:1`: chapter and verse. */
export function scanVerse(text: string, start: number): Label | undefined {
  const first = text.charCodeAt(0)
  if (
    first !== 0x5b &&
    first !== 0x28 &&
    first !== 0x7b &&
    !(first >= 0x30 && first <= 0x39) &&
    !(first >= 0x41 && first !== 0x5c)
  )
    return undefined
  const barred = text.includes('|') ? bar.exec(text) : null
  if (barred)
    return verseLabel({text, start}, barred[0], {
      prefix: `${Number(barred[1])}.`,
      number: barred[2]!,
      style: '|',
      oddity: 0,
    })
  const match = colon.exec(text)
  if (match) {
    const numbers = match[1]!.split(/[:：]/).filter(Boolean).map(Number)
    // A time of day, a ratio: a label counts on from its neighbours.
    const oddity = /^[[{]/.test(text) ? 0 : /^\s*\p{Ll}/u.test(text.slice(match[0].length)) ? 1 : 0.3
    return verseLabel({text, start}, match[0], {
      prefix: `${numbers.join('.')}.`,
      number: match[2]!,
      until: match[4],
      style: ':',
      oddity,
    })
  }
  if (!chapter.test(text)) return undefined
  const named = book().exec(text) ?? (mayBeKnown.test(text) ? knownBook().exec(text) : null)
  // `Erkännande 4.0`: a version; `Ps 3:0` is the title of a psalm.
  if (!named || /\.0+\]?$/.test(named[0])) return undefined
  const name = named[1]!.replace(/[\s.]/g, '')
  // `1. Limit 1.500`: the number of a clause, unless it is one of a book.
  if (/^\d\./.test(named[1]!) && !isBook(name)) return undefined
  // `Q 2:1`; "A 1:2 mixture" is none.
  const oddity = isBook(name) ? 0 : name.length === 1 ? 2 : 0.5
  return verseLabel({text, start}, named[0], {
    prefix: `${name}.${Number(named[2])}.`,
    number: named[3]!,
    until: named[4],
    style: '@',
    oddity,
  })
}

/** What stands behind its verse, as a label before it. */
export function verseEndLabel({text, numbers, sign}: VerseEnd): Label {
  const numeral = {script: '1', number: numbers.at(-1)!, inserted: 0, suffix: ''}
  const above = numbers.slice(0, -1)
  const reading: Reading =
    above.length === 0
      ? listReading(sign === '()' ? '()' : sign, numeral)
      : {...listReading(`1.${numbers.length}`, numeral), kind: 'number', prefix: `${above.join('.')}.`}
  return {text, start: 0, end: 0, readings: [reading], oddity: 0}
}

/** What a verse counts. */
interface Counted {
  /** Book and chapter, as keys have them: `GEN.1.` */
  prefix: string
  number: string
  /** The last verse of several. */
  until?: string | undefined
  /** What stands between chapter and verse; `@` where a book stands before them. */
  style: '|' | ':' | '@'
  oddity: number
}

function verseLabel({text, start}: Rest, printed: string, counted: Counted): Label {
  const {prefix, number, until, style, oddity} = counted
  const count = prefix.split('.').length
  const reading: Reading = {
    type: `1${style}${count}`,
    style: `1${style}`,
    kind: 'number',
    number: Number(number),
    inserted: 0,
    suffix: '',
    prefix,
    division: '',
  }
  if (until && Number(until) > reading.number)
    Object.assign(reading, {until: Number(until), suffix: `-${until}`})
  const end = start + printed.length + /^\s*/.exec(text.slice(printed.length))![0].length
  return {text: printed, start, end, readings: [reading], oddity}
}
