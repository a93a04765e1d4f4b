import {once} from '../../once.ts'
import type {WordSet} from './memo.ts'

const other = 0
const letter = 1
const digit = 2
const apostrophe = 3
const point = 4
const silent = 5
const surrogate = 6
/** Written without blanks between words: a run of these is cut off from other letters. */
const ideograph = 7
const hyphen = 8
const ampersand = 9
const unknown = 255

/** What each UTF-16 unit is to a word; units past Latin are looked up when first met. */
const classes = new Uint8Array(0x10000).fill(unknown)
const letterOrMark = once((): RegExp => /[\p{L}\p{M}]/u)
const number = once((): RegExp => /\p{N}/u)
const unspaced = once((): RegExp => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]/u)

function classify(code: number): number {
  const character = String.fromCharCode(code)
  if (code >= 0xd800 && code <= 0xdfff) return surrogate
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return letter
    if (code >= 48 && code <= 57) return digit
  } else if (code < 0x2000 || code > 0x206f) {
    if (code >= 0x4e00 && code <= 0x9fff) return ideograph
    // Not for general punctuation, which most texts have: the first use of each of these takes 0.1 to 0.3 ms.
    if (unspaced().test(character)) return ideograph
    if (letterOrMark().test(character)) return letter
    if (number().test(character)) return digit
  }
  if (character === "'" || character === '’' || character === 'ʼ') return apostrophe
  if (character === '-' || character === '‐' || character === '‑') return hyphen
  if (character === '&') return ampersand
  if (character === '.' || character === ',') return point
  // A soft hyphen or a zero-width joiner belongs to the word that it stands in.
  if (code === 0xad || code === 0x200c || code === 0x200d) return silent
  return other
}

function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  let kind = classes[code]!
  if (kind === unknown) {
    kind = classify(code)
    classes[code] = kind
  }
  if (kind !== surrogate) return kind
  const start = code >= 0xdc00 ? index - 1 : index
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0)
  if (unspaced().test(character)) return ideograph
  return letterOrMark().test(character) ? letter : number().test(character) ? digit : other
}

/** What a language may change about the scan; all words in lower case. */
export interface WordShape {
  /** Bound prefixes whose hyphen is only a spelling: `co` in `co-operate`. */
  prefixes?: WordSet
  /** Words that end before their apostrophe and stand for themselves: `l` in `l'acte`. */
  elisions?: WordSet
  /** What stands behind an apostrophe and belongs to the word before, also where a blank parts them: `s` in `the court 's`. */
  clitics?: WordSet
}

/**
 * Words of a text in a script that writes words apart: runs of letters, marks and digits, as a flat list
 * `[start, end, …]`. An apostrophe between letters belongs to its word, a point or comma between digits
 * or between single letters too (`3.5`, `1,000`, `U.S`), and an ampersand (`R&D`); a hyphen does not, so that `burnt-offering` and
 * `burnt offering` are the same words. A run of ideographs between them (a gloss) is one word, and so is an address
 * (`https://…`).
 *
 * A scanner over char codes: 0.03 s for 4.5 MB, against 0.04 s (Latin-1) to 0.07 s for a regular expression.
 */
export function scanWords(text: string, shape: WordShape = {}): number[] {
  const spans: number[] = []
  const {length} = text
  let index = 0
  while (index < length) {
    const first = classAt(text, index)
    if (first !== letter && first !== digit && first !== ideograph) {
      index++
      continue
    }
    const start = index
    index++
    let runStart = start
    while (index < length) {
      const kind = classAt(text, index)
      if ((kind === letter || kind === digit ? first !== ideograph : kind === first) || kind === silent) {
        index++
        continue
      }
      if (kind === other && text.startsWith('://', index)) {
        index = endOfAddress(text, index)
        break
      }
      if (kind === other && isSpacedPrefix(text, start, index, shape)) {
        index += 3
        runStart = index
        continue
      }
      if (kind === other || index + 1 >= length || !isInside(text, start, runStart, index, kind, shape)) break
      index++
      runStart = index
    }
    if (shape.clitics && isDetached(text, start, index, spans, shape.clitics)) spans[spans.length - 1] = index
    else spans.push(start, index)
  }
  return spans
}

/** Where an address ends: at what it is not written in, and before the stop of the sentence. */
function endOfAddress(text: string, from: number): number {
  let end = from
  while (
    end < text.length &&
    text.charCodeAt(end) > 0x20 &&
    text.charCodeAt(end) < 0x7f &&
    !'<>")]'.includes(text[end]!)
  )
    end++
  while ('.,:;!?'.includes(text[end - 1]!)) end--
  return end
}

/** Whether a folded word is an address, which names a page and no concept. */
export const isAddress = (folded: string): boolean => folded.includes('://')

/** Whether a word was cut off the one before it by a program that sets blanks around signs: `court 's`, `do n't`. */
function isDetached(
  text: string,
  start: number,
  end: number,
  spans: readonly number[],
  clitics: WordSet,
): boolean {
  const behind = classAt(text, start - 1) === apostrophe ? start - 2 : start - 1
  if (end - start > 3 || behind < 1 || text[behind] !== ' ' || spans.at(-1) !== behind) return false
  const form = text.slice(start, end).toLowerCase()
  return behind === start - 2 ? clitics.has(form) : /^n['’]t$/.test(form) && clitics.has("n't")
}

/** Whether an apostrophe, point, comma, hyphen or ampersand at `index` belongs to the word around it. */
function isInside(
  text: string,
  start: number,
  runStart: number,
  index: number,
  kind: number,
  shape: WordShape,
): boolean {
  const before = classAt(text, index - 1)
  const after = classAt(text, index + 1)
  if (kind === apostrophe) {
    if (before !== letter || after !== letter) return false
    return !shape.elisions?.has(text.slice(runStart, index).toLowerCase())
  }
  if (kind === hyphen) {
    return after === letter && (shape.prefixes?.has(text.slice(start, index).toLowerCase()) ?? false)
  }
  if (kind === ampersand) return before === letter && after === letter
  if (kind !== point) return false
  return before === digit ? after === digit : after === letter && isInitial(text, runStart, index)
}

/** The same with blanks around the hyphen: `re - elected`. */
const isSpacedPrefix = (text: string, start: number, index: number, {prefixes}: WordShape): boolean =>
  text[index] === ' ' &&
  text[index + 1] === '-' &&
  text[index + 2] === ' ' &&
  index + 3 < text.length &&
  classAt(text, index + 3) === letter &&
  (prefixes?.has(text.slice(start, index).toLowerCase()) ?? false)

/** Whether a point stands between single letters, as in `U.S.` */
function isInitial(text: string, runStart: number, index: number): boolean {
  if (text[index] !== '.' || index - runStart !== 1 || classAt(text, runStart) !== letter) return false
  const next = index + 2 < text.length ? classAt(text, index + 2) : other
  return next !== letter && next !== digit
}
