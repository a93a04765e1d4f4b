import type {Span} from './place.ts'

/** In letters: a shorter word may well be one of another language. */
const shortest = 5
/** In characters: a longer text is no message or paragraph, and would be gone through for each of its words. */
const longest = 20_000
const letter = /[\p{L}\p{M}\p{N}’'-]/u

/**
 * Whether a word of one text stands in another in another language as it is, with the word behind it or before it. There the whole
 * was left untranslated, or is quoted (`DRY (Don’t repeat yourself)`): nothing that it says was lost.
 *
 * @param span of the word in `text`, which it may be a part of: `n't`
 * @param other the text in another language
 */
export function isLeftAsIs(text: string, {start, end}: Span, other: string): boolean {
  if (other.length > longest) return false
  const from = startOfWord(text, start)
  const to = endOfWord(text, end)
  const last = endOfWord(text, to + (/^\s+/.exec(text.slice(to))?.[0].length ?? 0))
  const words =
    last > to
      ? text.slice(from, last)
      : text.slice(startOfWord(text, text.slice(0, from).trimEnd().length), to)
  return words.length >= shortest && /\s/.test(words) && plain(other).includes(plain(words))
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’\u02bc]/g, "'")
    .replace(/\s+/g, ' ')

function startOfWord(text: string, at: number): number {
  let start = at
  while (start > 0 && letter.test(text[start - 1]!)) start--
  return start
}

function endOfWord(text: string, at: number): number {
  let end = at
  while (end < text.length && letter.test(text[end]!)) end++
  return end
}
