import {bookNamesEverywhere, bookNamesInEnglish} from '../language/index.ts'
import {once} from '../once.ts'

const inEnglish = once(() => byName(bookNamesInEnglish()))
const everywhere = once(() => byName(bookNamesEverywhere()))

function byName(books: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const found = new Map<string, string>()
  for (const [id, names] of books) for (const one of [id, ...names]) found.set(plain(one), id)
  return found
}

/** Verses come book by book. */
let latest: {name: string; book: string | undefined} = {name: '', book: undefined}

/** Which book a name stands for, by its USFM identifier. No name in English is that of another book elsewhere. */
function bookOf(name: string): string | undefined {
  if (name === latest.name) return latest.book
  const own = plain(name)
  const book = inEnglish().get(own) ?? everywhere().get(own)
  latest = {name, book}
  return book
}

/** Whether a name is that of a book of the Bible. */
export const isBook = (name: string): boolean => bookOf(name) !== undefined

/** Book, chapter and verse in eight digits, BBCCCVVV: no Bible has more than 66 such books, 150 chapters of one, 176 verses of one. */
const counted = /^(0[1-9]|[1-5]\d|6[0-6])(0\d\d|1[0-4]\d|150)(0\d\d|1[0-6]\d|17[0-6])$/

/**
 * Which verse a key names, `GEN.1.1` for `Gen 1:1`, `1. Mose 1:1`, `Genesis.1.1`, `GEN.1.1` and `01001001`; undefined where
 * it names no book that is known with a chapter and a verse.
 */
export function verseAddress(key: string): string | undefined {
  const [, number, inBook, inChapter] = counted.exec(key) ?? []
  if (number !== undefined)
    return `${[...bookNamesInEnglish().keys()][Number(number) - 1]}.${Number(inBook)}.${Number(inChapter)}`
  const [, name, chapter, verse] = /^(.*\p{L})[\s.]+(\d+)[.:](\d.*)$/u.exec(key) ?? []
  const book = name === undefined ? undefined : bookOf(name)
  return book === undefined ? undefined : `${book}.${chapter}.${verse}`
}

/** `1 Samuel`, `I Samuel`, `1Sam.`: blanks, stops and the way the number is written do not tell names apart. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(i{1,3}|iv)\s+/, (roman) => `${roman.trim() === 'iv' ? 4 : roman.trim().length}`)
    .replaceAll(/[\s.]+/g, '')

/**
 * A query that calls a book of the Bible otherwise than the keys do, put as they put it: `Genesis 1:2` is `Gen.1:2` where
 * the keys begin with `Gen`. Undefined where it names no book, or none that the keys have.
 */
export function withBook(query: string, keys: readonly string[]): string | undefined {
  // The number of a chapter is no book, and most queries begin with one.
  if (/^[IVX\d.()\s-]*$/.test(query)) return undefined
  const [, name, rest] =
    /^((?:[1-5]|I{1,3}|IV)?\.?\s*\p{L}[\p{L}\p{M}\s.]*?)[\s.]*(\d.*)?$/u.exec(query) ?? []
  const book = name === undefined ? undefined : bookOf(name)
  if (book === undefined) return undefined
  const address = verseAddress(`${book}.${rest ?? ''}`)
  const byNumber = address && keys.find((key) => counted.test(key) && verseAddress(key) === address)
  if (byNumber) return byNumber
  let last = ''
  for (const key of keys) {
    const own = key.slice(0, key.indexOf('.') < 0 ? key.length : key.indexOf('.'))
    if (own === last) continue
    last = own
    if (bookOf(own) !== book || plain(own) === plain(name!)) continue
    return rest === undefined ? own : `${own}.${rest}`
  }
  return undefined
}

/** `GEN 1:2` of a work that has chapters and verses and no books: the chapter and verse alone. Undefined for any other query. */
export function withoutBook(query: string, keys: readonly string[]): string | undefined {
  const [, name = '', rest] = /^(.*?\p{L})[\s.]*(\d+[:.]\d+)$/u.exec(query) ?? []
  if (rest === undefined || !isBook(name)) return undefined
  const begins = new Set(keys.map((key) => /^[^.]*/.exec(key)![0]))
  return [...begins].some((begin) => isBook(begin)) ? undefined : rest
}

/**
 * `Jude 3`, as a book of one chapter is cited, put as its keys have it: `JUD.1.3`. Undefined where what was asked is no
 * book with verses behind it, or where the book has more chapters.
 */
export function inOnlyChapter(query: string, keys: readonly string[]): string | undefined {
  const [, name = '', verses] = /^(.*?\p{L})[\s.]*(\d[\d\sa-f–—-]*)$/u.exec(query) ?? []
  const book = verses === undefined ? undefined : bookOf(name)
  if (book === undefined) return undefined
  const own = keys.find((key) => bookOf(key.slice(0, key.indexOf('.'))) === book)
  if (own === undefined) return undefined
  const begins = own.slice(0, own.indexOf('.') + 1)
  return keys.every((key) => !key.startsWith(begins) || key.startsWith(`${begins}1.`))
    ? `${begins}1.${verses}`
    : undefined
}
