import {insertionAdverbs, repeatedWords} from '../../language/index.ts'
import {once} from '../../once.ts'
import {readLetter} from './letters.ts'

const rows = insertionAdverbs.map((line) => line.split('|'))
const places = new Map(rows.flatMap((words, i) => words.map((word) => [word, i + 1])))

/** As an expression, the longest first. */
export const adverb = [...places.keys()].sort((a, b) => b.length - a.length).join('|')

/** The same in capitals, `Artículo 18 BIS`. */
export const capitalAdverb = [...places.keys()]
  .filter((word) => /^[a-z]+$/.test(word))
  .map((word) => word.toUpperCase())
  .sort((a, b) => b.length - a.length)
  .join('|')

/** `مكرر`, `مكررا (1)`, `مكررا (أ)`, and at the end of a line `مكرر 1`. */
const repeatedBare = [...repeatedWords].sort((a, b) => b.length - a.length).join('|')
export const repeated = String.raw`(?:${repeatedBare})(?:\s?\(\s?(?:\d{1,2}|[\u0621-\u064a])\s?\)|\s\d{1,2}(?=\s*[:.)]?\s*$))?`

/** What stands behind a number in brackets: `مادة (5) مكررا (أ)`. */
export const behindBracket = new RegExp(String.raw`^\s?(${repeated})(?![\p{L}\p{M}])`, 'u')

const capitals = /^[A-Z]{3,}/

/** Place among what was inserted: `bis` → 1; `ter A` → 2.01. */
export function readAdverb(text: string): number | undefined {
  if (text > '\u0600' && text < '\u0700') return 1 + placeBehind(text) / 100
  const small = text.replace(capitals, (word) => word.toLowerCase())
  const [, word = '', letter = '', further = ''] = /^(.*?)(?:[ -]?([A-Z])([A-Z])?)?$/.exec(small) ?? []
  const place = places.get(word.toLowerCase())
  return place === undefined ? undefined : place + placeOf(letter) / 100 + placeOf(further) / 10_000
}

/** How keys print what was read: Latin letters as they stand, Thai and Arabic in Latin: `จัตวา` → `quater`, `مكررا (2)` → `bis2`. */
export function inLatin(text: string): string {
  if (text < '\u0600') return text.replace(capitals, (word) => word.toLowerCase()).replace(/[ -]/g, '')
  return text < '\u0700'
    ? `bis${placeBehind(text) || ''}`
    : (rows.find((words) => words.includes(text))?.[0] ?? text)
}

const beyondLatin = once(
  (): RegExp =>
    new RegExp(
      String.raw`[\s-]+(${[...places.keys()].filter((word) => word > '\u0600').join('|')}|${repeated})(?![\p{L}\p{M}])`,
      'u',
    ),
)

/** What people ask for as keys have it: `มาตรา 4 ทวิ` → `มาตรา 4bis`; as it stands where nothing was put in so. */
export const askedInLatin = (query: string): string =>
  query.replace(beyondLatin(), (_, word: string) => inLatin(word))

/** What is counted behind a word for "repeated", in figures or letters; 0 for nothing. */
function placeBehind(text: string): number {
  const [, figures, letter = ''] = /(?:(\d+)|\(\s?(\p{L})\s?\))[\s)]*$/u.exec(text) ?? []
  return figures ? Number(figures) : letter === '' ? 0 : (readLetter(letter)[0]?.number ?? 0)
}

const placeOf = (letter: string): number => (letter === '' ? 0 : letter.charCodeAt(0) - 64)
