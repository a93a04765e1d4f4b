import {codeOfNumber, codeOfOsis} from './books.ts'
import type {Verses} from './verses.ts'
import {type Step, versesReader} from './xml-verses.ts'

const books = /^(?:b|book)$/
const chapters = /^(?:c|chapter|sura|surah)$/
const verses = /^(?:v|verse|aya|ayah)$/

/**
 * Books, chapters and verses as elements with a number or name each and nothing else, as OpenSong, Beblia and eBible's
 * verse-per-line write them, and Tanzil, whose texts stand in attributes.
 */
export const readPlainBible = versesReader((value) => (name, attributes) => {
  const own = name.toLowerCase()
  const {n, number, num, index, id, name: called, text} = attributes
  const count = n ?? number ?? num ?? index ?? id ?? called ?? ''
  if (books.test(own)) return {act: (into) => into.startBook(bookOf(count))}
  if (chapters.test(own)) return {act: (into) => into.startChapter(count)}
  if (!verses.test(own)) return undefined
  const {b, c, v} = attributes
  const label = v ?? count
  // Verse per line says in each verse where it is.
  const key = b === undefined ? undefined : [bookOf(b), c, label].filter(Boolean).join('.')
  return {
    act(into, start, end) {
      into.startVerse(label, start, key)
      if (text !== undefined) addAttribute(into, value, start, end)
    },
    atEnd: (into) => into.endVerse(),
  } satisfies Step
})

/** Numbers count as in Protestant Bibles. */
const bookOf = (name: string): string =>
  /^\d+$/.test(name) ? codeOfNumber(name) : /^[A-Z\d]{3}$/.test(name) ? name : codeOfOsis(name)

function addAttribute(into: Verses, value: string, start: number, end: number): void {
  const found = /\stext\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(value.slice(start, end))
  if (!found) return
  const last = start + found.index + found[0].length - 1
  const length = (found[1] ?? found[2] ?? '').length
  into.add(value, last - length, last)
}
